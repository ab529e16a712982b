import { parseGenome, type Genome } from "@/generators/genome";
import { diffGenomes, describeChange, rebaseGenome } from "@/generators/genome/edit";
import { understandDescription, type Understanding } from "../analysis/understand-description";
import type { LatestGenome } from "./latest-genome";

export interface Reading extends Understanding {
  /** What was read from the text itself; `genome` is that with the person's edits and the ids kept. */
  readonly reading: Genome;
  /** What differs from the genome there is now, a sentence each. */
  readonly changes: readonly string[];
}

/**
 * Reads an edited description on top of what there is.
 *
 * @throws {AppError} invalid_input with the reason
 */
export function readAgain(latest: LatestGenome, given: string): Reading {
  const { text, genome: next } = understandDescription(given);
  const genome = rebaseGenome({ base: formerReading(latest), mine: latest.genome, next });
  return { text, genome, reading: next, changes: diffGenomes(latest.genome, genome).map(describeChange) };
}

/** Texts from before readings were kept are read once more. */
function formerReading({ reading, description, genome }: LatestGenome): Genome {
  if (reading !== null) return parseGenome(reading);
  return description.trim() === "" ? genome : understandDescription(description).genome;
}
