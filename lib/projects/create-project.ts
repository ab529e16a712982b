import { descriptions, genomes, projects } from "@/drizzle/schema";
import { genomeDigest } from "@/generators/genome";
import { understandDescription } from "../analysis/understand-description";
import { requireWithinPlan } from "../billing/require-within-plan";
import { database } from "../db/database";
import { newId } from "../ids";

/**
 * Reads the description and keeps it with its genome as a new project.
 *
 * @returns the project's id
 * @throws {AppError} invalid_input when the text cannot be a description, payment_required when the plan has no more
 * projects; nothing is kept then
 */
export async function createProject(workspaceId: string, given: string): Promise<string> {
  const { text, genome } = understandDescription(given);
  const projectId = newId();
  const descriptionId = newId();
  await database().transaction(async (transaction) => {
    await requireWithinPlan(transaction, workspaceId, { kind: "project" });
    await transaction.insert(projects).values({ id: projectId, workspaceId, name: genome.product.name });
    await transaction.insert(descriptions).values({ id: descriptionId, projectId, version: 1, text, reading: genome });
    await transaction
      .insert(genomes)
      .values({ id: newId(), projectId, descriptionId, version: 1, digest: genomeDigest(genome), content: genome });
  });
  return projectId;
}
