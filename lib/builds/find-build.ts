import { and, eq, getTableColumns, isNull } from "drizzle-orm";
import { builds, projects } from "@/drizzle/schema";
import { database } from "../db/database";
import { notFound } from "../errors";
import { isId } from "../ids";
import type { Build } from "./build-view";

/**
 * The build, if it belongs to the workspace.
 *
 * @throws {AppError} not_found, also for a build of another workspace
 */
export async function findBuild(workspaceId: string, buildId: string): Promise<Build> {
  if (!isId(buildId)) throw notFound("build");
  const [build] = await database()
    .select(getTableColumns(builds))
    .from(builds)
    .innerJoin(projects, eq(projects.id, builds.projectId))
    .where(and(eq(builds.id, buildId), eq(projects.workspaceId, workspaceId), isNull(projects.deletedAt)));
  if (build === undefined) throw notFound("build");
  return build;
}
