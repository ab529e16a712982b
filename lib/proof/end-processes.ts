import { readdirSync, readlinkSync, realpathSync } from "node:fs";
import path from "node:path";

/** A database that may say goodbye gives its shared memory back. */
const FAREWELL_MS = 2_000;
const LOOK_MS = 50;

/**
 * Ends every process that works inside a folder: whatever a proof starts, and what that starts in its
 * turn, has its working directory there. Only Linux tells by the file system where a process works;
 * elsewhere programs are left to notice that nobody reads what they write.
 */
export function endProcessesIn(folder: string): void {
  const place = realpathSync(folder);
  signal(place, "SIGINT");
  for (let waited = 0; waited < FAREWELL_MS && processesIn(place).length > 0; waited += LOOK_MS) pause(LOOK_MS);
  // Ending a program can uncover helpers that were not there a moment before.
  for (let round = 0; round < 5 && processesIn(place).length > 0; round += 1) {
    signal(place, "SIGKILL");
    pause(LOOK_MS);
  }
}

function signal(place: string, name: NodeJS.Signals): void {
  for (const processId of processesIn(place)) {
    try {
      process.kill(processId, name);
    } catch {
      // It has ended already.
    }
  }
}

function processesIn(place: string): number[] {
  return processIds().filter((processId) => {
    const directory = workingDirectory(processId);
    return processId !== process.pid && directory !== undefined && (directory === place || directory.startsWith(`${place}${path.sep}`));
  });
}

function processIds(): number[] {
  try {
    return readdirSync("/proc").map(Number).filter((processId) => Number.isInteger(processId) && processId > 1);
  } catch {
    return [];
  }
}

/** Undefined when it has ended, or is somebody else's. */
function workingDirectory(processId: number): string | undefined {
  try {
    return readlinkSync(`/proc/${processId}/cwd`).replace(/ \(deleted\)$/, "");
  } catch {
    return undefined;
  }
}

/** Waits without giving way: nothing else runs while a process ends. */
function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
