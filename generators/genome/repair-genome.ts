import { checkGenome } from "./check-genome";
import type { Problem } from "./check/problem";
import { editJson } from "./edit/apply-edit";
import type { Genome } from "./genome";
import { parseGenome } from "./parse";

export interface Repair {
  readonly genome: Genome;
  /** The problems whose fixes were applied, in order. */
  readonly applied: readonly Problem[];
}

/** More fixes than this mean that fixes undo one another; the property tests would have to find such a pair. */
const MOST_FIXES = 2_000;

/**
 * Apply the proposed fix of the first error until none is left that has one. Warnings stay as they are.
 * The result is valid, but errors without a fix (a product about nothing) remain: check it again.
 */
export function repairGenome(genome: Genome): Repair {
  const applied: Problem[] = [];
  let current = genome;
  while (applied.length < MOST_FIXES) {
    const next = checkGenome(current).find(({ severity, fix }) => severity === "error" && fix !== null);
    if (next?.fix === null || next === undefined) break;
    current = editJson(current, next.fix.apply);
    applied.push(next);
  }
  return { genome: parseGenome(current), applied };
}
