import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { contentBytes, type SourceFile } from "../../generators/files/index";
import { parseGenome } from "../../generators/genome/index";
import { generateCodebase } from "../../generators/index";
import { diskError, InputError } from "./errors";
import { beginWriting, endWriting } from "./unfinished";
import { lookAt, remove, siblingOf } from "./write-file";

export interface FolderOptions {
  readonly stack: string;
  /** What to do with files that are not as we wrote them. */
  readonly edited: "refuse" | "replace";
}

const NAMED = 5;

/**
 * Refuse a folder whose files are not ours or were edited since.
 * @throws InputError naming the first of them
 */
export async function checkFolder(folder: string, { stack, edited }: FolderOptions): Promise<void> {
  if (!isFilled(folder) || edited === "replace") return;
  const known = await knownFiles(folder, stack);
  if (known === null) throw new InputError("folder_not_empty", `${folder} is not empty and was not written by Groundwork. Choose another folder, or use --force to write into it.`);
  const changed = known.filter((file) => isChanged(folder, file)).map((file) => file.path);
  if (changed.length === 0) return;
  const named = `${changed.slice(0, NAMED).join(", ")}${changed.length > NAMED ? ` and ${changed.length - NAMED} more` : ""}`;
  throw new InputError("folder_edited", `${folder} was edited since Groundwork wrote it: ${named}. Choose another folder, or use --force to replace these files.`);
}

/**
 * Write the files of a codebase. A new folder appears whole or not at all. In a folder of ours each file is replaced
 * whole, files that the codebase no longer has go, and everything else stays (.git, .env, a virtual environment).
 */
export async function writeFolder(folder: string, files: readonly SourceFile[], { stack }: { readonly stack: string }): Promise<void> {
  const stale = isFilled(folder) ? ((await knownFiles(folder, stack)) ?? []).map((file) => file.path) : [];
  const unfinished = siblingOf(folder);
  beginWriting(unfinished);
  try {
    for (const file of files) stage(unfinished, file);
    if (isFilled(folder)) moveInto(folder, { unfinished, files, stale });
    else replaceEmpty(folder, unfinished);
  } catch (error) {
    throw diskError(`write ${folder}`, error);
  } finally {
    remove(unfinished);
    endWriting(unfinished);
  }
}

function stage(unfinished: string, file: SourceFile): void {
  const place = path.join(unfinished, file.path);
  mkdirSync(path.dirname(place), { recursive: true });
  writeFileSync(place, contentBytes(file));
  if (file.mode === "executable") chmodSync(place, 0o755);
}

function replaceEmpty(folder: string, unfinished: string): void {
  if (existsSync(folder)) rmdirSync(folder);
  renameSync(unfinished, folder);
}

function moveInto(folder: string, { unfinished, files, stale }: { unfinished: string; files: readonly SourceFile[]; stale: readonly string[] }): void {
  const current = new Set(files.map((file) => file.path));
  for (const gone of stale.filter((place) => !current.has(place))) rmSync(path.join(folder, gone), { force: true });
  for (const file of files) {
    const place = path.join(folder, file.path);
    mkdirSync(path.dirname(place), { recursive: true });
    renameSync(path.join(unfinished, file.path), place);
  }
}

function isFilled(folder: string): boolean {
  const found = lookAt(folder);
  if (found === undefined) return false;
  if (!found.isDirectory()) throw new InputError("disk", `${folder} is a file, not a folder; an archive ends in .zip.`);
  try {
    return readdirSync(folder).length > 0;
  } catch (error) {
    throw diskError(`read ${folder}`, error);
  }
}

/** What Groundwork wrote there, found by writing it again from the genome that lies in it; null when it is not ours. */
async function knownFiles(folder: string, stack: string): Promise<readonly SourceFile[] | null> {
  try {
    const genome = parseGenome(JSON.parse(readFileSync(path.join(folder, "GENOME.json"), "utf8")));
    return (await generateCodebase({ genome, stack })).files;
  } catch {
    return null;
  }
}

function isChanged(folder: string, file: SourceFile): boolean {
  const place = path.join(folder, file.path);
  return existsSync(place) && !readFileSync(place).equals(contentBytes(file));
}
