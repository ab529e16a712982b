import type { Problem } from "./genome/index";

/** A genome with errors: a person has to change it before it can be printed. */
export class GenomeProblemsError extends Error {
  override readonly name = "GenomeProblemsError";
  /** Warnings too, in the order in which a person would solve them. */
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const errors = problems.filter(({ severity }) => severity === "error");
    super(`The genome has ${errors.length} error(s): ${errors.slice(0, 5).map(({ place, message }) => `${place.path}: ${message}`).join(" ")}`);
    this.problems = problems;
  }
}

/** A stack that the registry does not have. */
export class UnknownStackError extends Error {
  override readonly name = "UnknownStackError";

  constructor(stack: string, known: readonly string[]) {
    super(`There is no stack ${JSON.stringify(stack)}. There is ${known.join(", ")}.`);
  }
}
