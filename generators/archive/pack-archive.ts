import JSZip from "jszip";
import { contentBytes, pathProblem } from "../files";
import type { FileTree } from "../files";
import { ARCHIVE_DATE } from "./archive-date";

/** The ZIP of a file tree, inside one folder. The same tree gives the same bytes everywhere. */
export async function packArchive(tree: FileTree, folderName: string): Promise<Uint8Array> {
  const problem = folderName.includes("/") ? "has a slash" : pathProblem(folderName);
  if (problem !== undefined) throw new Error(`The folder name ${JSON.stringify(folderName)} ${problem}.`);
  const zip = new JSZip();
  for (const file of tree.files) {
    zip.file(`${folderName}/${file.path}`, contentBytes(file), {
      createFolders: false,
      date: ARCHIVE_DATE,
      unixPermissions: file.mode === "executable" ? 0o100755 : 0o100644,
    });
  }
  return zip.generateAsync({
    type: "uint8array",
    platform: "UNIX",
    compression: "DEFLATE",
    compressionOptions: { level: 6 },
  });
}
