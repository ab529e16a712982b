import { desc, eq, exists, sql } from "drizzle-orm";
import { builds, descriptions, genomes, projects } from "@/drizzle/schema";
import { parseGenome, type Genome } from "@/generators/genome";
import type { Executor } from "../db/database";

export interface LatestGenome {
  readonly id: string;
  readonly version: number;
  readonly digest: string;
  readonly genome: Genome;
  readonly descriptionId: string;
  readonly description: string;
  /** What was read from the description before anybody edited it, as stored; null when it was not kept. */
  readonly reading: unknown;
  /** Whether a build was made of it: then it is never changed any more. */
  readonly built: boolean;
  readonly revision: number;
}

/** The newest genome of a project whose row the caller has locked. */
export async function latestGenome(transaction: Executor, projectId: string): Promise<LatestGenome> {
  const [latest] = await transaction
    .select({
      id: genomes.id,
      version: genomes.version,
      digest: genomes.digest,
      content: genomes.content,
      descriptionId: genomes.descriptionId,
      description: descriptions.text,
      reading: descriptions.reading,
      built: sql<boolean>`${exists(transaction.select({ id: builds.id }).from(builds).where(eq(builds.genomeId, genomes.id)))}`,
      revision: projects.revision,
    })
    .from(genomes)
    .innerJoin(descriptions, eq(descriptions.id, genomes.descriptionId))
    .innerJoin(projects, eq(projects.id, genomes.projectId))
    .where(eq(genomes.projectId, projectId))
    .orderBy(desc(genomes.version))
    .limit(1);
  if (latest === undefined) throw new Error(`Project ${projectId} has no genome.`);
  const { content, ...rest } = latest;
  return { ...rest, genome: parseGenome(content) };
}
