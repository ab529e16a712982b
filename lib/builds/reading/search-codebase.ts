import type { ReadableArchive } from "./read-archive";

export interface Hit {
  readonly path: string;
  /** From one. */
  readonly line: number;
  /** The line, cut where it is very long. */
  readonly text: string;
}

export interface SearchResult {
  readonly hits: readonly Hit[];
  /** Whether there are more than are shown. */
  readonly more: boolean;
}

const MOST_HITS = 200;
const LONGEST_LINE = 240;

/** Every line of every file that has the text, without regard to case. */
export async function searchCodebase({ paths, read }: ReadableArchive, query: string): Promise<SearchResult> {
  const wanted = query.trim().toLowerCase();
  if (wanted === "") return { hits: [], more: false };
  const hits: Hit[] = [];
  for (const path of paths) {
    const text = await read(path);
    if (typeof text !== "string" || !text.toLowerCase().includes(wanted)) continue;
    for (const [index, line] of text.split("\n").entries()) {
      if (!line.toLowerCase().includes(wanted)) continue;
      if (hits.length === MOST_HITS) return { hits, more: true };
      hits.push({ path, line: index + 1, text: line.length > LONGEST_LINE ? `${line.slice(0, LONGEST_LINE)}…` : line });
    }
  }
  return { hits, more: false };
}
