import { createHash } from "node:crypto";
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import JSZip from "jszip";
import { ProofImpossible } from "./proof";

/** What work in a codebase leaves behind, and what is no part of it. */
const LEFTOVER = /^(__pycache__|node_modules|\.venv|\.git|\.next|\.(pytest|ruff|mypy|hypothesis)(_cache)?|\.coverage|\.env|PROOF\.json|.*\.pyc)$/;

/**
 * Copy the codebase at `source`, a folder or a ZIP, to `destination`, so that a proof leaves no trace in it.
 * @throws ProofImpossible when it is no codebase of ours
 */
export async function copyCodebase(source: string, destination: string): Promise<void> {
  if (!existsSync(source)) throw new ProofImpossible(`${source} does not exist.`);
  if (statSync(source).isDirectory()) {
    cpSync(source, destination, { recursive: true, filter: (entry) => entry === source || !LEFTOVER.test(path.basename(entry)) });
  } else {
    await unpack(source, destination);
  }
  for (const needed of ["backend/requirements.txt", "backend/requirements-dev.txt", "backend/app/__init__.py"]) {
    if (!existsSync(path.join(destination, needed))) throw new ProofImpossible(`${source} is not a generated codebase: it has no ${needed}.`);
  }
}

async function unpack(source: string, destination: string): Promise<void> {
  const zip = await JSZip.loadAsync(readFileSync(source)).catch(() => {
    throw new ProofImpossible(`${source} is neither a folder nor a ZIP archive.`);
  });
  for (const entry of Object.values(zip.files)) {
    if (entry.dir) continue;
    const [, ...parts] = entry.name.split("/");
    // unsafeOriginalName differs when the name tried to leave the folder.
    if (parts.length === 0 || parts.some((part) => part === "" || part === "..") || (entry.unsafeOriginalName ?? entry.name) !== entry.name) {
      throw new ProofImpossible(`${source} holds "${entry.name}", which is not inside of one folder.`);
    }
    if (parts.length === 1 && parts[0] === "PROOF.json") continue;
    const file = path.join(destination, ...parts);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, await entry.async("uint8array"), { mode: (Number(entry.unixPermissions) & 0o111) === 0 ? 0o644 : 0o755 });
  }
}

/** Number and digest of the files of a folder, whatever order the disk lists them in. */
export function digestCodebase(folder: string): { files: number; sha256: string } {
  const files = listFiles(folder, "").sort((left, right) => (left < right ? -1 : 1));
  const hash = createHash("sha256");
  for (const file of files) {
    const content = createHash("sha256").update(readFileSync(path.join(folder, file))).digest("hex");
    hash.update(`${content}  ${file}\n`);
  }
  return { files: files.length, sha256: hash.digest("hex") };
}

function listFiles(root: string, folder: string): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const place = folder === "" ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? listFiles(root, place) : [place];
  });
}
