import { runInOrder, type Step, type StepOutcome } from "./step";

const COMMANDS = [
  ["ruff", "check", "--no-cache", "."],
  ["ruff", "format", "--no-cache", "--check", "."],
  ["pylint", "--jobs=0", "app"],
];

/** Lint and formatting, as the codebase configures them; every tool speaks, whatever the one before it said. */
export const lintStep: Step = {
  name: "lint",
  run: async (context): Promise<StepOutcome> => {
    const outcomes: StepOutcome[] = [];
    for (const command of COMMANDS) outcomes.push(await runInOrder(context, [command]));
    const failures = outcomes.flatMap(({ failure }) => failure ?? []);
    return { commands: outcomes.flatMap(({ commands }) => commands), counts: {}, failure: failures.length === 0 ? null : failures.join("\n") };
  },
};
