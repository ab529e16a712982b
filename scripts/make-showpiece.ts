import { EXAMPLES } from "@/texts/examples";
import { generateCodebase, stacks } from "../generators";
import { analyzeDescription } from "../generators/analysis";

const PLACE = "backend/app/blueprints/repair_bp.py";

/** A generated file for the landing page, and the codebase it is of. */
export interface Showpiece {
  readonly path: string;
  readonly stack: string;
  readonly files: number;
  readonly lines: number;
  readonly digest: string;
  readonly text: string;
}

/** One file of what the first example of the landing page becomes on the first stack. */
export async function makeShowpiece(): Promise<Showpiece> {
  const [stack] = stacks;
  const [example] = EXAMPLES;
  if (stack === undefined || example === undefined) throw new Error("There is no stack or no example.");
  const { files, counts, digest } = await generateCodebase({ genome: analyzeDescription(example.text), stack: stack.id, onProgress: () => Promise.resolve() });
  const shown = files.find((file) => file.path.endsWith(PLACE));
  if (shown === undefined) throw new Error(`The codebase has no ${PLACE}.`);
  const text = typeof shown.content === "string" ? shown.content : Buffer.from(shown.content).toString("utf8");
  return { path: PLACE, stack: stack.name, files: counts.files ?? 0, lines: counts.lines ?? 0, digest, text };
}
