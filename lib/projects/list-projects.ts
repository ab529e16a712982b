import { and, desc, eq, ilike, inArray, isNotNull, isNull, type SQL } from "drizzle-orm";
import { builds, projects } from "@/drizzle/schema";
import type { Build } from "../builds/build-view";
import { database } from "../db/database";

export interface ProjectSummary {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
  readonly lastBuild: LastBuild | null;
}

export type LastBuild = Pick<Build, "id" | "state" | "stack" | "createdAt" | "finishedAt">;

/** Where a project stands: in use, put away, or deleted and still to be had back. */
export type Shelf = "current" | "archived" | "deleted";

export interface ProjectSearch {
  readonly shelf: Shelf;
  /** Part of a name; everything when empty. */
  readonly text: string;
}

export const MOST_LISTED = 200;

/** The latest projects of a workspace that fit, newest first, at most MOST_LISTED of them. */
export async function listProjects(workspaceId: string, { shelf, text }: ProjectSearch = { shelf: "current", text: "" }): Promise<readonly ProjectSummary[]> {
  const part = text.trim().replaceAll(/[\\%_]/g, "\\$&");
  const found = await database()
    .select({ id: projects.id, name: projects.name, createdAt: projects.createdAt })
    .from(projects)
    .where(and(eq(projects.workspaceId, workspaceId), standsOn(shelf), part === "" ? undefined : ilike(projects.name, `%${part}%`)))
    .orderBy(desc(projects.createdAt), desc(projects.id))
    .limit(MOST_LISTED);
  const last = await lastBuilds(found.map(({ id }) => id));
  return found.map((project) => ({ ...project, lastBuild: last.get(project.id) ?? null }));
}

function standsOn(shelf: Shelf): SQL | undefined {
  switch (shelf) {
    case "current":
      return and(isNull(projects.deletedAt), isNull(projects.archivedAt));
    case "archived":
      return and(isNull(projects.deletedAt), isNotNull(projects.archivedAt));
    case "deleted":
      return isNotNull(projects.deletedAt);
    default:
      throw new Error(`Unknown shelf: ${shelf satisfies never}`);
  }
}

async function lastBuilds(projectIds: readonly string[]): Promise<ReadonlyMap<string, LastBuild>> {
  if (projectIds.length === 0) return new Map();
  const { id, projectId, state, stack, createdAt, finishedAt } = builds;
  const rows = await database()
    .selectDistinctOn([projectId], { id, projectId, state, stack, createdAt, finishedAt })
    .from(builds)
    .where(inArray(projectId, [...projectIds]))
    .orderBy(projectId, desc(createdAt), desc(id));
  return new Map(rows.map(({ projectId: project, ...build }) => [project, build]));
}
