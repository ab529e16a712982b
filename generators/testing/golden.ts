import { archiveDigest } from "../archive";
import { contentBytes, type SourceFile } from "../files";
import { generateCodebase, stacks } from "..";
import * as library from "./genomes";

/** The genome whose emitted files lie in `golden/`, to be read and compared line by line. */
const READ_IN_FULL = "minimal";

/**
 * What `golden/` holds, by path: every emitted file of the smallest genome for every stack (what is copied lies in the
 * targets as it is, and what a stack shares with one before it lies there), and for every genome of the library the
 * digest of its archive.
 */
export async function goldenFiles(): Promise<ReadonlyMap<string, string>> {
  const golden = new Map<string, string>();
  // A stack stands before those that add to it: "flask" before "flask-nextjs".
  const byId = [...stacks].sort((left, right) => (left.id < right.id ? -1 : 1));
  const digests: Record<string, Record<string, string>> = {};
  for (const [name, genome] of Object.entries(library)) {
    if (typeof genome === "function") continue;
    const known = new Map<string, string>();
    for (const { id } of byId) {
      const { files, archive } = await generateCodebase({ genome, stack: id });
      (digests[name] ??= {})[id] = archiveDigest(archive);
      if (name !== READ_IN_FULL) continue;
      for (const file of files.filter(({ origin }) => origin !== "static")) {
        const text = textOf(file);
        if (known.get(file.path) !== text) golden.set(`${name}/${id}/${file.path}`, text);
        known.set(file.path, text);
      }
    }
  }
  golden.set("digests.json", `${JSON.stringify(digests, null, 2)}\n`);
  return golden;
}

function textOf(file: SourceFile): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(contentBytes(file));
}
