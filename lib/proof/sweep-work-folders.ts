import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { endProcessesIn } from "./end-processes";
import { LEASE, LEASE_MS, type Lease, WORK_FOLDER } from "./work-folder";

/** A folder whose owner cannot be asked, on another machine or from before leases, is left over after this long. */
const DAY_MS = 24 * 3_600_000;

/**
 * Removes the work folders whose owner is gone, with the processes that still run in them: a database,
 * a server, a browser. Folders of workers beside this one stay. Safe to run in several at once.
 *
 * @returns how many were removed
 */
export function sweepWorkFolders(): number {
  const left = workFolders().filter(isLeftOver);
  for (const folder of left) {
    endProcessesIn(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
  return left.length;
}

function workFolders(): string[] {
  const place = os.tmpdir();
  return readdirSync(place).filter((name) => name.startsWith(WORK_FOLDER)).map((name) => path.join(place, name));
}

function isLeftOver(folder: string): boolean {
  try {
    const lease = readLease(folder);
    if (lease === undefined || lease.host !== os.hostname()) return age(lease === undefined ? folder : path.join(folder, LEASE)) > DAY_MS;
    return !isRunning(lease.processId) || age(path.join(folder, LEASE)) > LEASE_MS;
  } catch {
    // It went away meanwhile, or is somebody else's.
    return false;
  }
}

function readLease(folder: string): Lease | undefined {
  try {
    return JSON.parse(readFileSync(path.join(folder, LEASE), "utf8")) as Lease;
  } catch {
    return undefined;
  }
}

function age(file: string): number {
  return Date.now() - statSync(file).mtimeMs;
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
