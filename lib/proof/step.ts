import type { ServerCommand } from "./frontend/start-server";
import type { DatabasePurpose } from "./proof-database";
import type { StepName } from "./proof";
import type { CommandResult } from "./run-command";

/** What a step runs in. */
export interface StepContext {
  readonly backend: string;
  /** Runs a module of the environment: `runModule(["ruff", "check", "."])`. */
  readonly runModule: (args: readonly string[], options?: ModuleOptions) => Promise<{ readonly status: number; readonly output: string }>;
  /** The same as a command, for a program that goes on running. */
  readonly moduleCommand: (args: readonly string[], environment: Readonly<Record<string, string>>) => ServerCommand;
  readonly databaseUrl: (purpose: DatabasePurpose) => string;
  /** Null when the codebase has none. */
  readonly frontend: FrontendPart | null;
  readonly onAdvance: (done: number, total: number) => void;
}

export interface FrontendPart {
  readonly folder: string;
  /** The program of a Chromium; null when there is none. */
  readonly browser: string | null;
  /** Puts the packages beside it. */
  readonly prepare: () => Promise<CommandResult>;
  /** `npm run <script>`. */
  readonly runScript: (script: string) => Promise<CommandResult>;
  /** A program of its packages. */
  readonly runTool: (tool: string, args: readonly string[], options?: ModuleOptions) => Promise<CommandResult>;
}

export interface ModuleOptions {
  readonly environment?: Readonly<Record<string, string>>;
  readonly onOutput?: (text: string) => void;
}

export interface StepOutcome {
  readonly commands: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  /** What went wrong, with the end of the output that says so; null when all is well. */
  readonly failure: string | null;
}

export interface Step {
  readonly name: StepName;
  /** What has to be there for the step to be one. */
  readonly part?: "frontend";
  readonly run: (context: StepContext) => Promise<StepOutcome>;
}

const SHOWN_LINES = 60;

/** The end of an output, where programs say what went wrong. */
export function tailOf(output: string): string {
  return output.trimEnd().split("\n").slice(-SHOWN_LINES).join("\n");
}

/** Run commands one after the other until one fails. */
export async function runInOrder(context: StepContext, commands: readonly (readonly string[])[], options: ModuleOptions = {}): Promise<StepOutcome> {
  const printed: string[] = [];
  for (const command of commands) {
    printed.push(command.join(" "));
    const { status, output } = await context.runModule(command, options);
    if (status !== 0) return { commands: printed, counts: {}, failure: `"${command.join(" ")}" ended with status ${status}:\n${tailOf(output)}` };
  }
  return { commands: printed, counts: {}, failure: null };
}
