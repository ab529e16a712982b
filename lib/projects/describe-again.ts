import { eq, max } from "drizzle-orm";
import { descriptions, genomes, projects } from "@/drizzle/schema";
import { genomeDigest } from "@/generators/genome";
import { understandDescription } from "../analysis/understand-description";
import { database } from "../db/database";
import { newId } from "../ids";
import { lockProject } from "./lock-project";

export interface DescribeAgain {
  readonly workspaceId: string;
  readonly projectId: string;
  readonly text: string;
}

/**
 * Keeps a new version of the description and its genome. Earlier versions and their builds stay.
 *
 * @throws {AppError} invalid_input with the reason, or not_found
 */
export async function describeAgain({ workspaceId, projectId, text: given }: DescribeAgain): Promise<void> {
  const { text, genome } = await understandDescription(given);
  await database().transaction(async (transaction) => {
    await lockProject(transaction, workspaceId, projectId);
    const [latest] = await transaction.select({ version: max(descriptions.version) }).from(descriptions).where(eq(descriptions.projectId, projectId));
    const [latestGenome] = await transaction.select({ version: max(genomes.version) }).from(genomes).where(eq(genomes.projectId, projectId));
    const descriptionId = newId();
    await transaction.insert(descriptions).values({ id: descriptionId, projectId, version: (latest?.version ?? 0) + 1, text });
    const version = (latestGenome?.version ?? 0) + 1;
    await transaction.insert(genomes).values({ id: newId(), projectId, descriptionId, version, digest: genomeDigest(genome), content: genome });
    await transaction.update(projects).set({ name: genome.product.name }).where(eq(projects.id, projectId));
  });
}
