import { contentBytes, pathProblem } from "../files";
import type { FileTree } from "../files";
import { makeCompressor } from "./compress";
import { crc32 } from "./crc32";
import { directoryHeader, endOfDirectory, localHeader, type ZipEntry } from "./zip-records";

const FILE = 0o100644;
const EXECUTABLE = 0o100755;
/** What the last record can count. */
const MOST_FILES = 0xffff;

/** The ZIP of a file tree, inside one folder. The same tree gives the same bytes everywhere. */
export async function packArchive(tree: FileTree, folderName: string): Promise<Uint8Array> {
  const problem = folderName.includes("/") ? "has a slash" : pathProblem(folderName);
  if (problem !== undefined) throw new Error(`The folder name ${JSON.stringify(folderName)} ${problem}.`);
  if (tree.files.length > MOST_FILES) throw new Error(`An archive holds at most ${MOST_FILES} files.`);
  const compress = makeCompressor();
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const file of tree.files) {
    const content = contentBytes(file);
    const entry: ZipEntry = {
      name: encoder.encode(`${folderName}/${file.path}`),
      crc: crc32(content),
      compressed: compress(content),
      size: content.length,
      mode: file.mode === "executable" ? EXECUTABLE : FILE,
      offset,
    };
    const header = localHeader(entry);
    parts.push(header, entry.compressed);
    directory.push(directoryHeader(entry));
    offset += header.length + entry.compressed.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  return concatenate([...parts, ...directory, endOfDirectory({ count: tree.files.length, size, offset })]);
}

function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let place = 0;
  for (const part of parts) {
    result.set(part, place);
    place += part.length;
  }
  return result;
}
