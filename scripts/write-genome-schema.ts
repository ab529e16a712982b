import { writeFileSync } from "node:fs";
import { genomeJsonSchema } from "../generators/genome/index";

/** Write the published JSON Schema of the genome anew after its zod schema changed: `npx tsx scripts/write-genome-schema.ts`. */
writeFileSync(new URL("../generators/genome/genome.schema.json", import.meta.url), genomeJsonSchema());
