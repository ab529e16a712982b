import { desc, eq } from "drizzle-orm";
import { projects } from "@/drizzle/schema";
import { database } from "../db/database";

export interface ProjectSummary {
  readonly id: string;
  readonly name: string;
  readonly createdAt: Date;
}

const MOST = 50;

/** The latest projects of a workspace, newest first. */
export async function listProjects(workspaceId: string): Promise<readonly ProjectSummary[]> {
  return database()
    .select({ id: projects.id, name: projects.name, createdAt: projects.createdAt })
    .from(projects)
    .where(eq(projects.workspaceId, workspaceId))
    .orderBy(desc(projects.createdAt), desc(projects.id))
    .limit(MOST);
}
