import { desc, eq, getTableColumns } from "drizzle-orm";
import { builds, genomes } from "@/drizzle/schema";
import { database } from "../db/database";
import type { Build } from "./build-view";

const MOST = 50;

export interface ListedBuild extends Build {
  /** Of the genome it was made from. */
  readonly genomeVersion: number;
}

/** The latest builds of a project, newest first. The caller has made sure whose project it is. */
export async function listBuilds(projectId: string): Promise<readonly ListedBuild[]> {
  return database()
    .select({ ...getTableColumns(builds), genomeVersion: genomes.version })
    .from(builds)
    .innerJoin(genomes, eq(genomes.id, builds.genomeId))
    .where(eq(builds.projectId, projectId))
    .orderBy(desc(builds.createdAt), desc(builds.id))
    .limit(MOST);
}
