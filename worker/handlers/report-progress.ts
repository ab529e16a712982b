import type { Claim } from "@/lib/builds/claim-build";
import { recordProgress, type Progress } from "@/lib/builds/record-progress";
import { BuildLost } from "./build-stopped";

export interface ProgressReport {
  /** Writes how far the pipeline is into the build's row. What it throws ends the pipeline. */
  progress(progress: Progress): Promise<void>;
  /** What it threw: not the pipeline's fault, so it is judged differently. */
  failure(): unknown;
}

/** A listener for the pipeline that stops it once the build is cancelled or another worker has it. */
export function reportProgress(claim: Claim): ProgressReport {
  let thrown: unknown;
  return {
    async progress(progress) {
      try {
        if (!(await recordProgress(claim, progress))) throw new BuildLost();
      } catch (error) {
        thrown = error;
        throw error;
      }
    },
    failure: () => thrown,
  };
}
