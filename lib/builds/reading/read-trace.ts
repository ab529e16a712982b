import { z } from "zod";
import type { ReadableArchive } from "./read-archive";

const element = z.object({ id: z.string(), kind: z.string(), name: z.string(), note: z.string().default(""), files: z.array(z.string()), symbols: z.array(z.string()).default([]), tests: z.array(z.string()) });
const trace = z.object({
  sentences: z.array(z.object({ id: z.string(), text: z.string(), elements: z.array(element) })),
  assumptions: z.array(element).default([]),
  unused: z.array(z.object({ id: z.string(), text: z.string(), reason: z.string().default("") })).default([]),
});

/** TRACE.json of a codebase: from each sentence over the elements of the genome to files and tests. */
export type Trace = z.output<typeof trace>;

/** @returns null for a codebase without one, or with one of another form */
export async function readTrace(codebase: ReadableArchive): Promise<Trace | null> {
  const text = await codebase.read("TRACE.json");
  if (typeof text !== "string") return null;
  return trace.safeParse(JSON.parse(text)).data ?? null;
}

/** The sentences that led to a file, with what of each lies in it. */
export function sentencesOf({ sentences }: Trace, path: string): readonly { readonly id: string; readonly text: string; readonly names: readonly string[] }[] {
  return sentences.flatMap(({ id, text, elements }) => {
    const names = elements.filter(({ files, tests }) => files.includes(path) || tests.includes(path)).map(({ kind, name }) => `${kind} ${name}`);
    return names.length === 0 ? [] : [{ id, text, names }];
  });
}
