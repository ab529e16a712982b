import { desc, eq, max } from "drizzle-orm";
import { descriptions, genomes, projects } from "@/drizzle/schema";
import { genomeDigest, keepIds, parseGenome } from "@/generators/genome";
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
  const { text, genome } = understandDescription(given);
  await database().transaction(async (transaction) => {
    await lockProject(transaction, workspaceId, projectId);
    const [latest] = await transaction
      .select({ version: genomes.version, content: genomes.content })
      .from(genomes)
      .where(eq(genomes.projectId, projectId))
      .orderBy(desc(genomes.version))
      .limit(1);
    if (latest === undefined) throw new Error(`Project ${projectId} has no genome.`);
    const [newest] = await transaction.select({ version: max(descriptions.version) }).from(descriptions).where(eq(descriptions.projectId, projectId));
    // What is still the same thing keeps its id: that is what makes a rename a rename.
    const content = keepIds(parseGenome(latest.content), genome);
    const descriptionId = newId();
    await transaction.insert(descriptions).values({ id: descriptionId, projectId, version: (newest?.version ?? 0) + 1, text });
    const row = { id: newId(), projectId, descriptionId, version: latest.version + 1, digest: genomeDigest(content), content };
    await transaction.insert(genomes).values(row);
    await transaction.update(projects).set({ name: genome.product.name }).where(eq(projects.id, projectId));
  });
}
