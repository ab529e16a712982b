/**
 * Writes the generated file that the landing page shows, from the first example on it:
 *   npx tsx scripts/write-showpiece.ts
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { makeShowpiece } from "./make-showpiece";

const target = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../app/_components/showpiece.json");
await writeFile(target, `${JSON.stringify(await makeShowpiece(), null, 2)}\n`);
