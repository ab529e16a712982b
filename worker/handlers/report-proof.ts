import type { Claim } from "@/lib/builds/claim-build";
import type { EndedStep } from "@/lib/builds/proofs/proof-view";
import { writeClaimedProof } from "@/lib/builds/proofs/write-claimed-proof";
import { logger } from "@/lib/logger";
import type { StepReport } from "@/lib/proof";

/** The proof was cancelled, or another worker has it. */
export class ProofLost extends Error {
  override name = "ProofLost";
}

export interface ProofReport {
  /** Takes what the proof reports; throws between two steps once the proof is lost. */
  onStep(report: StepReport): void;
  /** The steps that have ended, when all of it is written. */
  settled(): Promise<readonly EndedStep[]>;
  stop(): void;
}

const WRITE_MS = 700;

/** Writes how far a proof is, at most every so often: a test suite reports hundreds of times. */
export function reportProof(claim: Claim): ProofReport {
  const steps: EndedStep[] = [];
  let under: { step: string; done: number | null; total: number | null } | null = null;
  let changed = false;
  let lost = false;
  let writing: Promise<void> | null = null;
  const beat = 20;
  let beats = 0;

  const write = (): Promise<void> => {
    changed = false;
    writing ??= writeClaimedProof(claim, { step: under?.step ?? null, done: under?.done ?? null, total: under?.total ?? null, steps: [...steps] })
      .then((held) => {
        lost = !held;
      })
      .catch((error: unknown) => logger.warn({ buildId: claim.buildId, err: error }, "How far a proof is could not be written."))
      .finally(() => {
        writing = null;
      });
    return writing;
  };
  const timer = setInterval(() => {
    // A silent step still says now and then that somebody is at work on it.
    beats += 1;
    if (changed || beats % beat === 0) void write();
  }, WRITE_MS);

  return {
    onStep(report) {
      changed = true;
      switch (report.kind) {
        case "started":
          if (lost) throw new ProofLost();
          under = { step: report.name, done: null, total: null };
          return;
        case "advanced":
          under = { step: report.name, done: report.done, total: report.total };
          return;
        case "ended": {
          const { name, passed, commands, counts } = report.step;
          under = null;
          steps.push({ name, passed, commands, counts, seconds: Math.round(report.seconds * 10) / 10, failure: report.failure });
          return;
        }
        default:
          throw new Error(`Unknown report: ${JSON.stringify(report satisfies never)}`);
      }
    },
    async settled() {
      clearInterval(timer);
      await writing;
      return steps;
    },
    stop: () => clearInterval(timer),
  };
}
