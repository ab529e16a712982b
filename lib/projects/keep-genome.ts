import { eq, sql } from "drizzle-orm";
import { genomes, projects } from "@/drizzle/schema";
import { genomeDigest, type Genome } from "@/generators/genome";
import type { Executor } from "../db/database";
import { newId } from "../ids";
import type { LatestGenome } from "./latest-genome";

export interface KeptGenome {
  readonly revision: number;
  readonly version: number;
  readonly digest: string;
}

interface Keep {
  readonly projectId: string;
  readonly latest: LatestGenome;
  readonly genome: Genome;
  readonly descriptionId: string;
}

/**
 * Keeps a genome as the project's newest and counts the revision. Edits go into the newest version until something is
 * built from it: what was built stays as it was.
 */
export async function keepGenome(transaction: Executor, { projectId, latest, genome, descriptionId }: Keep): Promise<KeptGenome> {
  const digest = genomeDigest(genome);
  const inPlace = !latest.built && latest.descriptionId === descriptionId;
  const version = inPlace ? latest.version : latest.version + 1;
  if (inPlace) await transaction.update(genomes).set({ content: genome, digest }).where(eq(genomes.id, latest.id));
  else await transaction.insert(genomes).values({ id: newId(), projectId, descriptionId, version, digest, content: genome });
  const [project] = await transaction
    .update(projects)
    .set({
      revision: sql`${projects.revision} + 1`,
      // A project that was never given a name of its own is called as the product is.
      name: sql`case when ${projects.name} = ${latest.genome.product.name} then ${genome.product.name} else ${projects.name} end`,
    })
    .where(eq(projects.id, projectId))
    .returning({ revision: projects.revision });
  if (project === undefined) throw new Error("The project's row was not returned.");
  return { revision: project.revision, version, digest };
}
