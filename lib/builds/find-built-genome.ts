import { eq } from "drizzle-orm";
import { genomes } from "@/drizzle/schema";
import { parseGenome, type Genome } from "@/generators/genome";
import { database } from "../db/database";
import type { Build } from "./build-view";

/** The genome a build was made from. The caller has made sure whose build it is. */
export async function findBuiltGenome({ id, genomeId }: Pick<Build, "id" | "genomeId">): Promise<Genome> {
  const [stored] = await database().select({ content: genomes.content }).from(genomes).where(eq(genomes.id, genomeId));
  if (stored === undefined) throw new Error(`Build ${id} has no genome.`);
  return parseGenome(stored.content);
}
