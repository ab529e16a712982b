import { genomeDigest, GenomeError, parseGenome, type Genome } from "@/generators/genome";
import { requireChangeable } from "../billing/require-changeable";
import { requireWithinPlan } from "../billing/require-within-plan";
import { database } from "../db/database";
import { AppError } from "../errors";
import { keepGenome, type KeptGenome } from "./keep-genome";
import { latestGenome } from "./latest-genome";
import { lockProject } from "./lock-project";

export interface SaveGenome {
  readonly workspaceId: string;
  readonly projectId: string;
  /** The revision that was edited. */
  readonly revision: number;
  /** The genome as a browser sends it: anything at all. */
  readonly genome: unknown;
}

/**
 * Keeps an edited genome. A genome with problems is kept too: they are shown, and stop a build.
 *
 * @throws {AppError} invalid_input when it is no genome; not_found; payment_required when the plan covers neither the
 * project nor so many entities; conflict when the project has been changed since
 * `revision`, and then nothing is written
 */
export async function saveGenome({ workspaceId, projectId, revision, genome: given }: SaveGenome): Promise<KeptGenome> {
  const edited = readGenome(given);
  return database().transaction(async (transaction) => {
    await lockProject(transaction, workspaceId, projectId);
    await requireChangeable(transaction, workspaceId, projectId);
    const latest = await latestGenome(transaction, projectId);
    if (latest.revision !== revision) throw new AppError("conflict", "The project was changed elsewhere in the meantime. Nothing was overwritten.");
    // What the description says is not the editor's to change.
    const genome = { ...edited, source: latest.genome.source };
    const digest = genomeDigest(genome);
    if (digest === latest.digest) return { revision, version: latest.version, digest };
    await requireWithinPlan(transaction, workspaceId, { kind: "entities", count: genome.entities.length, before: latest.genome.entities.length });
    return keepGenome(transaction, { projectId, latest, genome, descriptionId: latest.descriptionId });
  });
}

function readGenome(given: unknown): Genome {
  try {
    return parseGenome(given);
  } catch (error) {
    if (error instanceof GenomeError) throw new AppError("invalid_input", error.message, { cause: error });
    throw error;
  }
}
