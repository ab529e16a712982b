/** Makes sure that a data folder is used by one start at a time. */
import fs from "node:fs";
import path from "node:path";
import { StartError } from "./preconditions.mjs";

/** @returns a function that gives the folder free again */
export function lockDataDirectory(directory) {
  const file = path.join(directory, "start.lock");
  for (;;) {
    try {
      fs.writeFileSync(file, String(process.pid), { flag: "wx" });
      return () => fs.rmSync(file, { force: true });
    } catch (error) {
      if (error.code !== "EEXIST") throw new StartError(`${directory} cannot be written (${error.code}).`);
    }
    const holder = Number(read(file));
    if (holder > 0 && holder !== process.pid && alive(holder)) {
      throw new StartError(`Groundwork already runs with ${directory} (process ${holder}). Stop it, or set GROUNDWORK_DATA_DIR to another folder.`);
    }
    // Left by a start that was killed.
    fs.rmSync(file, { force: true });
  }
}

function read(file) {
  try {
    return fs.readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

function alive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === "EPERM";
  }
}
