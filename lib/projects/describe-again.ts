import { eq, max } from "drizzle-orm";
import { descriptions } from "@/drizzle/schema";
import { requireChangeable } from "../billing/require-changeable";
import { database } from "../db/database";
import { AppError } from "../errors";
import { newId } from "../ids";
import { keepGenome, type KeptGenome } from "./keep-genome";
import { latestGenome } from "./latest-genome";
import { lockProject } from "./lock-project";
import { readAgain } from "./read-again";

export interface DescribeAgain {
  readonly workspaceId: string;
  readonly projectId: string;
  readonly text: string;
  /** The revision whose changes were looked at; whatever there is when left out. */
  readonly revision?: number | undefined;
}

/**
 * Keeps a new version of the description and its genome: what a person edited stays, and what is still the same thing
 * keeps its id. Earlier versions and their builds stay.
 *
 * @throws {AppError} invalid_input with the reason; not_found; payment_required; conflict when the project has changed since `revision`
 */
export async function describeAgain({ workspaceId, projectId, text: given, revision }: DescribeAgain): Promise<KeptGenome> {
  return database().transaction(async (transaction) => {
    await lockProject(transaction, workspaceId, projectId);
    await requireChangeable(transaction, workspaceId, projectId);
    const latest = await latestGenome(transaction, projectId);
    if (revision !== undefined && latest.revision !== revision) {
      throw new AppError("conflict", "The project was changed elsewhere in the meantime. Look at the changes again; your text is still here.");
    }
    const { text, genome, reading } = readAgain(latest, given);
    const [newest] = await transaction.select({ version: max(descriptions.version) }).from(descriptions).where(eq(descriptions.projectId, projectId));
    const descriptionId = newId();
    await transaction.insert(descriptions).values({ id: descriptionId, projectId, version: (newest?.version ?? 0) + 1, text, reading });
    return keepGenome(transaction, { projectId, latest, genome, descriptionId });
  });
}
