import { recordProgress, type Progress } from "@/lib/builds/record-progress";
import type { Claim } from "@/lib/builds/claim-build";
import { BuildLost } from "./build-stopped";

/** Counts change hundreds of times a second; a person reads a few of them. */
const PAUSE_MS = 100;

/**
 * A listener that writes how far the pipeline is into the build's row: every stage, and
 * the counts within a stage now and then.
 *
 * @throws {BuildLost} from the listener, once the build turns out to be cancelled or taken over
 */
export function reportProgress(claim: Claim): (progress: Progress) => Promise<void> {
  let stage: string | undefined;
  let written = 0;
  return async (progress) => {
    if (progress.stage === stage && Date.now() - written < PAUSE_MS) return;
    stage = progress.stage;
    written = Date.now();
    if (!(await recordProgress(claim, progress))) throw new BuildLost();
  };
}
