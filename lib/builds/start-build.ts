import { and, desc, eq, inArray, sql } from "drizzle-orm";
import { builds, genomes } from "@/drizzle/schema";
import { findPlan } from "../billing/find-plan";
import { requireBuildable } from "../billing/require-buildable";
import { database } from "../db/database";
import { newId } from "../ids";
import { enqueueBuild, enqueueBuildFirst } from "../jobs/build-queue";
import { logger } from "../logger";
import { lockProject } from "../projects/lock-project";
import type { Build } from "./build-view";

export interface StartBuild {
  readonly workspaceId: string;
  readonly projectId: string;
  readonly stack: string;
}

/**
 * Starts a build of the project's latest genome, or returns the one that is already
 * under way: two clicks make one build.
 *
 * @throws {AppError} not_found when the project is not the workspace's, payment_required when the plan does not cover it
 */
export async function startBuild({ workspaceId, projectId, stack }: StartBuild): Promise<Build> {
  const { build, first } = await database().transaction(async (transaction) => {
    await lockProject(transaction, workspaceId, projectId);
    const first = (await findPlan(transaction, workspaceId)).buildsFirst;
    const [unfinished] = await transaction
      .select()
      .from(builds)
      .where(and(eq(builds.projectId, projectId), inArray(builds.state, ["queued", "running"])));
    if (unfinished !== undefined) return { build: unfinished, first };
    const [genome] = await transaction
      .select({ id: genomes.id, digest: genomes.digest, entities: sql<number>`coalesce(jsonb_array_length(${genomes.content} -> 'entities'), 0)` })
      .from(genomes)
      .where(eq(genomes.projectId, projectId))
      .orderBy(desc(genomes.version))
      .limit(1);
    if (genome === undefined) throw new Error(`Project ${projectId} has no genome.`);
    await requireBuildable(transaction, workspaceId, { projectId, stack, entities: genome.entities });
    const row = { id: newId(), projectId, genomeId: genome.id, genomeDigest: genome.digest, stack };
    const [created] = await transaction.insert(builds).values(row).returning();
    if (created === undefined) throw new Error("The build's row was not returned.");
    return { build: created, first };
  });
  // After the commit, or a quick worker would look for a row that is not there yet. When the
  // queue is down the row stays, and a worker puts it into the queue later.
  const enqueue = first ? enqueueBuildFirst : enqueueBuild;
  await enqueue(build.id).catch((error: unknown) => logger.error({ buildId: build.id, err: error }, "The build could not be queued yet."));
  return build;
}
