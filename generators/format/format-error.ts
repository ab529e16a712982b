/** One place in an emitted file that is not valid or not clean. */
export interface FormatProblem {
  readonly path: string;
  /** 1-based. */
  readonly line: number;
  /** The rule's code, or `invalid-syntax`. */
  readonly rule: string;
  readonly message: string;
}

const SHOWN = 20;

/** Emitted code that is wrong: a defect of an emitter, never of the genome. */
export class FormatError extends Error {
  readonly code = "emitted_code_invalid";
  readonly problems: readonly FormatProblem[];

  constructor(problems: readonly FormatProblem[]) {
    const rows = problems.slice(0, SHOWN).map(({ path, line, rule, message }) => `${path}:${line}: ${rule} ${message}`);
    const rest = problems.length > SHOWN ? [`and ${problems.length - SHOWN} more`] : [];
    super(`The emitted code has ${problems.length} problem(s):\n${[...rows, ...rest].join("\n")}`);
    this.name = "FormatError";
    this.problems = problems;
  }
}
