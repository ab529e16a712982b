import type { Claim } from "./claim-build";
import { writeClaimedBuild } from "./write-claimed-build";

export interface Progress {
  readonly stage: string;
  readonly counts: Readonly<Record<string, number>>;
}

/** Writes how far a build is. @returns false when the worker should stop, because the build is no longer its own */
export async function recordProgress(claim: Claim, { stage, counts }: Progress): Promise<boolean> {
  return writeClaimedBuild(claim, { stage, counts });
}
