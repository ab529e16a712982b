import { eq } from "drizzle-orm";
import { builds, descriptions, genomes, projects, workers } from "@/drizzle/schema";
import { genomeDigest, type Genome } from "@/generators/genome";
import type { Build } from "@/lib/builds/build-view";
import { isFinished } from "@/lib/builds/build-view";
import { findBuild } from "@/lib/builds/find-build";
import { database } from "@/lib/db/database";
import { newId } from "@/lib/ids";
import { createVisitor } from "@/lib/visitors/create-visitor";
import { until } from "./until";

export interface World {
  readonly workspaceId: string;
  readonly projectId: string;
}

/** A visitor with a project that has this genome; `content` replaces what is stored for it. */
export async function makeWorld(genome: Genome, content: unknown = genome): Promise<World> {
  const { workspaceId } = await createVisitor();
  const [projectId, descriptionId] = [newId(), newId()];
  await database().insert(projects).values({ id: projectId, workspaceId, name: genome.product.name });
  await database().insert(descriptions).values({ id: descriptionId, projectId, version: 1, text: "A description." });
  await database().insert(genomes).values({ id: newId(), projectId, descriptionId, version: 1, digest: genomeDigest(genome), content });
  return { workspaceId, projectId };
}

export async function finishedBuild({ workspaceId }: World, buildId: string): Promise<Build> {
  await until(`build ${buildId} to finish`, async () => isFinished((await findBuild(workspaceId, buildId)).state));
  return findBuild(workspaceId, buildId);
}

export async function buildInState({ workspaceId }: World, buildId: string, state: Build["state"]): Promise<void> {
  await until(`build ${buildId} to be ${state}`, async () => (await findBuild(workspaceId, buildId)).state === state);
}

/** Workers that were killed leave a heartbeat behind, which would count for the next test. */
export async function forgetWorkers(): Promise<void> {
  await database().delete(workers);
}

export async function attemptsOf(buildId: string): Promise<number | undefined> {
  const [row] = await database().select({ attempts: builds.attempts }).from(builds).where(eq(builds.id, buildId));
  return row?.attempts;
}
