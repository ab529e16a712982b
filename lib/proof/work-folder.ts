import { chmodSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { endProcessesIn } from "./end-processes";

export const WORK_FOLDER = "groundwork-proof-";
export const LEASE = "lease.json";
/** A lease that was not renewed for this long is over, whoever has its number now. */
export const LEASE_MS = 5 * 60_000;
const RENEWAL_MS = 20_000;

/** Says whose a folder is; its time says when the owner was last alive. */
export interface Lease {
  readonly host: string;
  readonly processId: number;
}

export interface WorkFolder {
  readonly path: string;
  /** Ends what still runs in the folder and removes it. */
  readonly release: () => void;
}

/**
 * A folder for temporary files that goes with its owner: when it is released, when the process ends
 * by itself, and, because a process that is killed can do nothing any more, by `sweepWorkFolders` of another.
 */
export function makeWorkFolder(): WorkFolder {
  const folder = mkdtempSync(path.join(os.tmpdir(), WORK_FOLDER));
  const lease = path.join(folder, LEASE);
  writeFileSync(lease, JSON.stringify({ host: os.hostname(), processId: process.pid } satisfies Lease));
  // A database inside runs as another account when this is root; passing through does not let it list anything.
  chmodSync(folder, 0o711);
  const renewal = setInterval(() => renew(lease), RENEWAL_MS).unref();
  const release = () => {
    clearInterval(renewal);
    process.removeListener("exit", release);
    endProcessesIn(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  process.once("exit", release);
  return { path: folder, release };
}

function renew(lease: string): void {
  try {
    const now = new Date();
    utimesSync(lease, now, now);
  } catch {
    // Whoever took the folder away took the lease along.
  }
}
