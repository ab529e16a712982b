import { and, eq, inArray, sql } from "drizzle-orm";
import { builds, genomes } from "@/drizzle/schema";
import { database } from "../db/database";
import { newId } from "../ids";

/** A worker's right to write to a build, until another worker claims it. */
export interface Claim {
  readonly buildId: string;
  readonly token: string;
}

export interface ClaimedBuild {
  readonly claim: Claim;
  readonly stack: string;
  readonly genomeDigest: string;
  /** How often the build was claimed, this time included. */
  readonly attempts: number;
  /** The genome as stored: JSON that has to be parsed. */
  readonly genome: unknown;
}

/**
 * Takes a build for this worker. A build whose worker died is taken over, and the
 * former worker, should it still live, can no longer write to it. A build that is
 * finished or gone gives undefined.
 */
export async function claimBuild(buildId: string): Promise<ClaimedBuild | undefined> {
  const token = newId();
  const [claimed] = await database()
    .update(builds)
    .set({
      state: "running",
      claim: token,
      attempts: sql`${builds.attempts} + 1`,
      stage: null,
      counts: {},
      startedAt: sql`coalesce(${builds.startedAt}, now())`,
      updatedAt: sql`now()`,
    })
    .where(and(eq(builds.id, buildId), inArray(builds.state, ["queued", "running"])))
    .returning({ stack: builds.stack, attempts: builds.attempts, genomeId: builds.genomeId, genomeDigest: builds.genomeDigest });
  if (claimed === undefined) return undefined;
  const { stack, attempts, genomeId, genomeDigest } = claimed;
  const [stored] = await database().select({ content: genomes.content }).from(genomes).where(eq(genomes.id, genomeId));
  return { claim: { buildId, token }, stack, genomeDigest, attempts, genome: stored?.content };
}
