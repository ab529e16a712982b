import { SHARED_OPTIONS, usageOf } from "./arguments";
import type { Command, Option } from "./command";
import { COMMANDS } from "./commands";

/** The help of the whole command line. */
export function overallHelp(): string {
  const width = Math.max(...COMMANDS.map(({ name }) => name.length));
  return [
    "Groundwork turns the description of a product into a complete, tested codebase.",
    "",
    "Usage: groundwork COMMAND ...",
    "",
    ...COMMANDS.map(({ name, summary }) => `  ${name.padEnd(width)}  ${summary}`),
    "",
    'Help for one command: "groundwork COMMAND --help".',
    "Exit status: 0 done, 1 something is wrong with the input or the output, 2 the command makes no sense.",
  ].join("\n");
}

/** The help of one command. */
export function commandHelp(command: Command): string {
  const options = [...command.options, ...SHARED_OPTIONS];
  const width = Math.max(...options.map((option) => flag(option).length));
  return [
    `Usage: ${usageOf(command)}`,
    "",
    command.details,
    "",
    "Options:",
    ...options.map((option) => `  ${flag(option).padEnd(width)}  ${option.help}${choices(option)}`),
    "",
    "Examples:",
    ...command.examples.map((example) => `  ${example}`),
  ].join("\n");
}

function flag({ name, value }: Option): string {
  return value === undefined ? `--${name}` : `--${name} ${value}`;
}

function choices({ choices: allowed }: Option): string {
  return allowed === undefined ? "" : ` (${allowed.join(", ")})`;
}
