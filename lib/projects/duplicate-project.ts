import { descriptions, genomes, projects } from "@/drizzle/schema";
import { eq } from "drizzle-orm";
import { requireWithinPlan } from "../billing/require-within-plan";
import { database } from "../db/database";
import { newId } from "../ids";
import { latestGenome } from "./latest-genome";
import { lockProject } from "./lock-project";

/**
 * Copies a project as it is now: its latest description and genome, without its builds.
 *
 * @returns the id of the copy
 * @throws {AppError} not_found when the project is not the workspace's, payment_required when the plan has no more projects
 */
export async function duplicateProject(workspaceId: string, projectId: string): Promise<string> {
  return database().transaction(async (transaction) => {
    await requireWithinPlan(transaction, workspaceId, { kind: "project" });
    await lockProject(transaction, workspaceId, projectId);
    const [original] = await transaction.select({ name: projects.name }).from(projects).where(eq(projects.id, projectId));
    const { genome, digest, description, reading } = await latestGenome(transaction, projectId);
    const [copyId, descriptionId] = [newId(), newId()];
    const name = `Copy of ${original?.name ?? genome.product.name}`.slice(0, 100);
    await transaction.insert(projects).values({ id: copyId, workspaceId, name });
    await transaction.insert(descriptions).values({ id: descriptionId, projectId: copyId, version: 1, text: description, reading });
    await transaction.insert(genomes).values({ id: newId(), projectId: copyId, descriptionId, version: 1, digest, content: genome });
    return copyId;
  });
}
