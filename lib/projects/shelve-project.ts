import { and, eq, inArray, isNotNull, sql } from "drizzle-orm";
import { builds, projects } from "@/drizzle/schema";
import { requireWithinPlan } from "../billing/require-within-plan";
import { database } from "../db/database";
import { notFound } from "../errors";
import { isId } from "../ids";
import type { Shelf } from "./list-projects";

const TIMES = {
  current: { archivedAt: null, deletedAt: null },
  archived: { archivedAt: sql`now()`, deletedAt: null },
  // Where it stood before is remembered, for the case that it is taken back.
  deleted: { deletedAt: sql`now()` },
} as const;

export interface Shelving {
  readonly workspaceId: string;
  readonly projectId: string;
  readonly shelf: Shelf;
}

/**
 * Archives a project, deletes it, or takes it back. What is deleted can be taken back for a week;
 * its builds under way are cancelled.
 *
 * @throws {AppError} not_found when the project is not the workspace's, payment_required when taking it back makes too many
 */
export async function shelveProject({ workspaceId, projectId, shelf }: Shelving): Promise<void> {
  if (!isId(projectId)) throw notFound("project");
  const own = and(eq(projects.id, projectId), eq(projects.workspaceId, workspaceId));
  await database().transaction(async (transaction) => {
    const [gone] = await transaction.select({ id: projects.id }).from(projects).where(and(own, isNotNull(projects.deletedAt)));
    if (gone !== undefined && shelf !== "deleted") await requireWithinPlan(transaction, workspaceId, { kind: "project" });
    const moved = await transaction
      .update(projects)
      .set(TIMES[shelf])
      .where(own)
      .returning({ id: projects.id });
    if (moved.length === 0) throw notFound("project");
    if (shelf !== "deleted") return;
    await transaction
      .update(builds)
      .set({ state: "cancelled", claim: null, finishedAt: sql`now()`, updatedAt: sql`now()` })
      .where(and(eq(builds.projectId, projectId), inArray(builds.state, ["queued", "running"])));
  });
}
