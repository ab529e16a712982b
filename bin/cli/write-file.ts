import { closeSync, fsyncSync, mkdirSync, openSync, renameSync, rmSync, statSync, writeFileSync, type Stats } from "node:fs";
import path from "node:path";
import { diskError, InputError } from "./errors";
import { beginWriting, endWriting } from "./unfinished";

/** Write a file whole or not at all: a sibling first, which then takes its name. */
export function writeWholeFile(file: string, content: string | Uint8Array): void {
  if (lookAt(file)?.isDirectory() === true) throw new InputError("disk", `Cannot write ${file}: it is a folder.`);
  const unfinished = siblingOf(file);
  beginWriting(unfinished);
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    const handle = openSync(unfinished, "wx");
    try {
      writeFileSync(handle, content);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(unfinished, file);
  } catch (error) {
    remove(unfinished);
    throw diskError(`write ${file}`, error);
  } finally {
    endWriting(unfinished);
  }
}

/** What stands at a place that is to be written, or undefined when nothing does. */
export function lookAt(place: string): Stats | undefined {
  try {
    return statSync(place, { throwIfNoEntry: false });
  } catch (error) {
    throw diskError(`write ${place}`, error);
  }
}

/** A hidden name beside `place` that nobody else uses. */
export function siblingOf(place: string): string {
  const { dir, base } = path.parse(path.resolve(place));
  return path.join(dir, `.${base}.${process.pid}.unfinished`);
}

/** When the sibling cannot even be looked at, there is nothing to take away. */
export function remove(place: string): void {
  try {
    rmSync(place, { recursive: true, force: true });
  } catch {
    // The reason for the failure is reported by the caller.
  }
}
