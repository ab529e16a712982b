import { createHash } from "node:crypto";
import { contentBytes } from "../files";
import type { FileTree } from "../files";

/** The identity of an archive: sha256 of its bytes, in hex. */
export function archiveDigest(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** The identity of a file tree whatever its packing: sha256 over paths, modes and contents, in hex. */
export function treeDigest(tree: FileTree): string {
  const hash = createHash("sha256");
  for (const file of tree.files) {
    const content = archiveDigest(contentBytes(file));
    hash.update(`${JSON.stringify([file.path, file.mode ?? "", content])}\n`);
  }
  return hash.digest("hex");
}
