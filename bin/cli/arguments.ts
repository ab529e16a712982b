import { parseArgs } from "node:util";
import type { Command, Option } from "./command";
import { COMMANDS } from "./commands";
import { UsageError } from "./errors";
import { nearest } from "./nearest";

/** Options that every command has. */
export const SHARED_OPTIONS: readonly Option[] = [
  { name: "json", help: "print the result as JSON on standard output" },
  { name: "help", help: "show this help" },
];

export interface ParsedCommandLine {
  readonly command: Command;
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/** @throws UsageError naming what was given and, when something comes near, what was meant */
export function parseCommandLine(name: string, rest: readonly string[]): ParsedCommandLine {
  const command = COMMANDS.find((candidate) => candidate.name === name);
  if (command === undefined) {
    const names = COMMANDS.map((candidate) => candidate.name);
    throw new UsageError(`There is no command "${name}".${hint(nearest(name, names))} Commands: ${names.join(", ")}.`);
  }
  const options = [...command.options, ...SHARED_OPTIONS];
  const { tokens } = parseArgs({ args: [...rest], options: optionTypes(options), strict: false, allowPositionals: true, tokens: true });
  const values: Record<string, string | boolean | undefined> = {};
  const positionals: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") positionals.push(token.value);
    if (token.kind === "option") values[token.name] = readOption(token, { command, options });
  }
  if (values.help !== true) checkComplete(command, { values, positionals });
  return { command, values, positionals };
}

function optionTypes(options: readonly Option[]): Record<string, { type: "string" | "boolean"; short?: string }> {
  return Object.fromEntries(
    options.map(({ name, value }) => [name, { type: value === undefined ? ("boolean" as const) : ("string" as const), ...(name === "help" && { short: "h" }) }]),
  );
}

function readOption({ name, value, rawName }: { name: string; value: string | undefined; rawName: string }, { command, options }: { command: Command; options: readonly Option[] }): string | boolean {
  const option = options.find((candidate) => candidate.name === name);
  if (option === undefined) {
    const near = nearest(name, options.map((candidate) => candidate.name));
    throw new UsageError(`"${command.name}" has no option ${rawName}.${hint(near === undefined ? undefined : `--${near}`)} See "groundwork ${command.name} --help".`);
  }
  if (option.value === undefined) {
    if (value !== undefined) throw new UsageError(`--${name} takes no value.`);
    return true;
  }
  if (value === undefined || value === "" || (value.startsWith("--") && options.some((each) => `--${each.name}` === value))) {
    throw new UsageError(`--${name} needs a value: --${name} ${option.value}.`);
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    throw new UsageError(`--${name} cannot be "${value}".${hint(nearest(value, option.choices))} It takes: ${option.choices.join(", ")}.`);
  }
  return value;
}

function checkComplete(command: Command, { values, positionals }: { values: Readonly<Record<string, unknown>>; positionals: readonly string[] }): void {
  const missing = command.positionals.slice(positionals.length);
  if (missing.length > 0) throw new UsageError(`${missing.join(" and ")} missing. Usage: ${usageOf(command)}`);
  if (positionals.length > command.positionals.length) {
    throw new UsageError(`"${positionals[command.positionals.length]}" is one argument too many. Usage: ${usageOf(command)}`);
  }
  const option = command.options.find(({ name, required }) => required === true && values[name] === undefined);
  if (option !== undefined) throw new UsageError(`--${option.name} ${option.value ?? ""} is missing. Usage: ${usageOf(command)}`);
}

/** `groundwork generate FILE --out DIR [--stack ID]` */
export function usageOf(command: Command): string {
  const options = command.options.map(({ name, value, required }) => {
    const printed = value === undefined ? `--${name}` : `--${name} ${value}`;
    return required === true ? printed : `[${printed}]`;
  });
  return ["groundwork", command.name, ...command.positionals, ...options].join(" ");
}

function hint(near: string | undefined): string {
  return near === undefined ? "" : ` Did you mean "${near}"?`;
}
