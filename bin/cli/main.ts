import path from "node:path";
import { setTargetsFolder } from "../../generators/files/index";
import { parseCommandLine } from "./arguments";
import { COMMANDS } from "./commands";
import { InputError, UsageError } from "./errors";
import { commandHelp, overallHelp } from "./help";
import { createTerminal, type Terminal } from "./terminal";
import { removeUnfinished } from "./unfinished";

const SUCCESS = 0;
const PROBLEM = 1;
const USAGE = 2;

/**
 * Run one command. `root` is the folder of the installation.
 * @returns the exit status: 0, 1 for a problem with the input or the output, 2 for a command that makes no sense
 */
export async function main(argv: readonly string[], { root }: { readonly root: string }): Promise<number> {
  setTargetsFolder(path.join(root, "generators", "targets"));
  const terminal = createTerminal({ json: argv.includes("--json") });
  stopCleanly();
  try {
    const [name, ...rest] = argv;
    if (name === undefined) throw new UsageError(`No command given.\n\n${overallHelp()}`);
    if (name === "--help" || name === "-h" || name === "help") return await help(rest, terminal);
    const { command, values, positionals } = parseCommandLine(name, rest);
    if (values.help === true) {
      await terminal.print(commandHelp(command));
      return SUCCESS;
    }
    const passed = await command.run({ positionals, values, terminal, root });
    return passed ? SUCCESS : PROBLEM;
  } catch (error) {
    removeUnfinished();
    return await fail(error, terminal);
  }
}

async function help([topic]: readonly string[], terminal: Terminal): Promise<number> {
  const command = COMMANDS.find(({ name }) => name === topic);
  await terminal.print(command === undefined ? overallHelp() : commandHelp(command));
  return SUCCESS;
}

async function fail(error: unknown, terminal: Terminal): Promise<number> {
  if (error instanceof UsageError) {
    await terminal.fail({ code: "usage", message: error.message });
    return USAGE;
  }
  if (error instanceof InputError) {
    await terminal.fail({ code: error.code, message: error.message });
    return PROBLEM;
  }
  const message = error instanceof Error ? error.message : String(error);
  await terminal.fail({ code: "internal", message: `Groundwork failed, which is a defect of Groundwork, not of your input: ${message}` });
  if (error instanceof Error && process.env.GROUNDWORK_DEBUG !== undefined) process.stderr.write(`${error.stack ?? ""}\n`);
  return PROBLEM;
}

/** Ctrl-C leaves nothing half-written behind. */
function stopCleanly(): void {
  for (const [signal, status] of [["SIGINT", 130], ["SIGTERM", 143], ["SIGHUP", 129]] as const) {
    process.once(signal, () => {
      removeUnfinished();
      process.exit(status);
    });
  }
}
