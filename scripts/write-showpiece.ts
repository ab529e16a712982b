/**
 * Writes the generated file that the landing page shows, from the first example on it:
 *   npx tsx scripts/write-showpiece.ts
 */
import { writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { EXAMPLES } from "../app/_components/examples";
import { generateCodebase, stacks } from "../generators";
import { analyzeDescription } from "../generators/analysis";

const PLACE = "backend/app/blueprints/repair_bp.py";
const target = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../app/_components/showpiece.json");

const [stack] = stacks;
const genome = analyzeDescription(EXAMPLES[0]?.text ?? "");
const { files, counts, digest } = await generateCodebase({ genome, stack: stack?.id ?? "", onProgress: () => Promise.resolve() });
const shown = files.find((file) => file.path.endsWith(PLACE));
if (shown === undefined) throw new Error(`The codebase has no ${PLACE}.`);
const content = typeof shown.content === "string" ? shown.content : Buffer.from(shown.content).toString("utf8");
await writeFile(target, `${JSON.stringify({ path: PLACE, stack: stack?.name, files: counts.files, lines: counts.lines, digest, text: content }, null, 2)}\n`);
