import { mkdir, open as openFile, rename, rm } from "node:fs/promises";
import path from "node:path";
import { newId } from "../ids";
import { assertKey, type ObjectStorage } from "./object-storage";

/**
 * Objects as files in a folder. A file appears under its name only when it is complete:
 * a full disk or a killed process leaves nothing half-written behind.
 */
export function folderStorage(directory: string): ObjectStorage {
  const place = (key: string): string => {
    assertKey(key);
    return path.join(directory, key);
  };
  return {
    async put(key, bytes) {
      const target = place(key);
      await mkdir(path.dirname(target), { recursive: true });
      const unfinished = `${target}.${newId()}.part`;
      try {
        const file = await openFile(unfinished, "wx", 0o600);
        try {
          await file.writeFile(bytes);
          await file.sync();
        } finally {
          await file.close();
        }
        await rename(unfinished, target);
      } catch (error) {
        await rm(unfinished, { force: true });
        throw error;
      }
    },
    async open(key, range) {
      const file = await openFile(place(key), "r").catch(absentAsUndefined);
      return file?.createReadStream(range);
    },
    async remove(key) {
      await rm(place(key), { force: true });
    },
  };
}

function absentAsUndefined(error: NodeJS.ErrnoException): undefined {
  if (error.code === "ENOENT") return undefined;
  throw error;
}
