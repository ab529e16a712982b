import { and, eq, isNull } from "drizzle-orm";
import { projects } from "@/drizzle/schema";
import type { Executor } from "../db/database";
import { notFound } from "../errors";
import { isId } from "../ids";

/**
 * Locks the project's row until the transaction ends, so that what is decided about
 * the project stays true while it is written.
 *
 * @throws {AppError} not_found when the project is not the workspace's
 */
export async function lockProject(transaction: Executor, workspaceId: string, projectId: string): Promise<void> {
  if (!isId(projectId)) throw notFound("project");
  const [project] = await transaction
    .select({ id: projects.id })
    .from(projects)
    .where(and(eq(projects.id, projectId), eq(projects.workspaceId, workspaceId), isNull(projects.deletedAt)))
    .for("update");
  if (project === undefined) throw notFound("project");
}
