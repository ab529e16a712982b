import { env } from "../env";
import { oncePerProcess } from "../once-per-process";
import { folderStorage } from "./folder-storage";
import type { ObjectStorage } from "./object-storage";

/** The storage this process is configured with. */
export function storage(): ObjectStorage {
  return oncePerProcess("storage", () => folderStorage(env().STORAGE_DIRECTORY));
}

/** Where the archive with this digest is kept. Equal archives share one object. */
export function archiveKey(digest: string): string {
  return `archives/${digest}.zip`;
}
