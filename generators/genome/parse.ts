import type { Genome } from "./genome";
import { genomeSchema } from "./schema/genome";
import { migrateGenome } from "./migrate";

/** A genome that does not fit the schema; each issue names its place and what is wrong there. */
export class GenomeError extends Error {
  readonly issues: readonly { readonly place: string; readonly message: string }[];

  constructor(issues: readonly { readonly place: string; readonly message: string }[]) {
    super(`The genome is not valid: ${issues.map(({ place, message }) => `${place}: ${message}`).slice(0, 5).join("; ")}`);
    this.name = "GenomeError";
    this.issues = issues;
  }
}

/**
 * Read a genome of any supported version from parsed JSON.
 * @throws GenomeError naming every place that does not fit.
 */
export function parseGenome(json: unknown): Genome {
  const result = genomeSchema.safeParse(migrateGenome(json));
  if (!result.success) {
    throw new GenomeError(result.error.issues.map((issue) => ({ place: issue.path.join(".") || "genome", message: issue.message })));
  }
  return result.data;
}
