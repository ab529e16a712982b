import { analyzeDescription, DescriptionError } from "@/generators/analysis";
import type { Genome } from "@/generators/genome";
import { AppError } from "../errors";
import { checkDescription } from "../projects/check-description";

export interface Understanding {
  readonly text: string;
  readonly genome: Genome;
}

/**
 * Reads a description into a genome.
 *
 * @throws {AppError} invalid_input with the reason, when there is nothing in the text to build from
 */
export function understandDescription(given: string): Understanding {
  const text = checkDescription(given);
  try {
    return { text, genome: analyzeDescription(text) };
  } catch (error) {
    if (error instanceof DescriptionError) throw new AppError("invalid_input", error.message, { cause: error });
    throw error;
  }
}
