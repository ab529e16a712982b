import { archiveDigest } from "../archive";
import { contentBytes, type SourceFile } from "../files";
import { generateCodebase, stacks } from "..";
import * as library from "./genomes";

/** The genome whose emitted files lie in `golden/`, to be read and compared line by line. */
const READ_IN_FULL = "minimal";

/**
 * What `golden/` holds, by path: every emitted file of the smallest genome for every stack (what is copied lies in the
 * targets as it is), and for every genome of the library the digest of its archive.
 */
export async function goldenFiles(): Promise<ReadonlyMap<string, string>> {
  const golden = new Map<string, string>();
  const digests: Record<string, Record<string, string>> = {};
  for (const [name, genome] of Object.entries(library)) {
    if (typeof genome === "function") continue;
    for (const { id } of stacks) {
      const { files, archive } = await generateCodebase({ genome, stack: id });
      (digests[name] ??= {})[id] = archiveDigest(archive);
      if (name !== READ_IN_FULL) continue;
      for (const file of files.filter(({ origin }) => origin !== "static")) golden.set(`${name}/${id}/${file.path}`, textOf(file));
    }
  }
  golden.set("digests.json", `${JSON.stringify(digests, null, 2)}\n`);
  return golden;
}

function textOf(file: SourceFile): string {
  return new TextDecoder("utf-8", { fatal: true }).decode(contentBytes(file));
}
