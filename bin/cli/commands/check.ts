import { checkGenome, isPrintable, type Problem } from "../../../generators/genome/index";
import { positional, type Command } from "../command";
import { readGenome } from "../read-input";

export const check: Command = {
  name: "check",
  summary: "find what is wrong with a genome",
  positionals: ["GENOME.json"],
  options: [],
  details: "Prints every problem with its place and, where there is one, its fix. Errors end with status 1, warnings do not.",
  examples: ["groundwork check GENOME.json"],
  run: async (invocation) => {
    const { terminal } = invocation;
    const problems = checkGenome(readGenome(positional(invocation, 0)));
    const passed = isPrintable(problems);
    await terminal.answer({ passed, problems });
    for (const line of describeProblems(problems)) await terminal.say(line);
    const errors = problems.filter(({ severity }) => severity === "error").length;
    await terminal.say(`${errors} error(s), ${problems.length - errors} warning(s)`);
    return passed;
  },
};

/** One line for each problem: severity, place, message, fix. */
export function describeProblems(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ severity, place, message, fix }) => `${severity}  ${place.path}: ${message}${fix === null ? "" : ` Fix: ${fix.label}.`}`);
}
