import { desc, eq } from "drizzle-orm";
import { builds } from "@/drizzle/schema";
import { database } from "../db/database";
import type { Build } from "./build-view";

const MOST = 50;

/** The latest builds of a project, newest first. The caller has made sure whose project it is. */
export async function listBuilds(projectId: string): Promise<readonly Build[]> {
  return database().select().from(builds).where(eq(builds.projectId, projectId)).orderBy(desc(builds.createdAt), desc(builds.id)).limit(MOST);
}
