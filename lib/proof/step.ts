import type { StepName } from "./proof";

/** What a step runs in. */
export interface StepContext {
  readonly backend: string;
  /** Runs a module of the environment: `runModule(["ruff", "check", "."])`. */
  readonly runModule: (args: readonly string[], options?: ModuleOptions) => Promise<{ readonly status: number; readonly output: string }>;
  readonly databaseUrl: (purpose: "migrations" | "tests") => string;
  readonly onAdvance: (done: number, total: number) => void;
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
