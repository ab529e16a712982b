import { rmSync } from "node:fs";

const unfinished = new Set<string>();

/** Remember a file or folder that has to go when the command ends before it is finished. */
export function beginWriting(place: string): void {
  unfinished.add(place);
}

/** The place is complete or gone. */
export function endWriting(place: string): void {
  unfinished.delete(place);
}

/** Take away what was begun and not finished. */
export function removeUnfinished(): void {
  for (const place of unfinished) rmSync(place, { recursive: true, force: true });
  unfinished.clear();
}
