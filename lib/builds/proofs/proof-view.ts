import type { InferSelectModel } from "drizzle-orm";
import type { proofs } from "@/drizzle/schema";

export type ProofRow = InferSelectModel<typeof proofs>;

/** A step of a proof that has ended. */
export interface EndedStep {
  readonly name: string;
  readonly passed: boolean;
  readonly commands: readonly string[];
  /** By plural noun, such as `passed: 310`. */
  readonly counts: Readonly<Record<string, number>>;
  readonly seconds: number;
  /** The end of the output that says why; null when it passed. */
  readonly failure: string | null;
}

/** What a browser may know about a proof. Plain JSON. */
export interface ProofView {
  readonly buildId: string;
  readonly state: ProofRow["state"];
  readonly step: string | null;
  readonly done: number | null;
  readonly total: number | null;
  readonly steps: readonly EndedStep[];
  readonly error: string | null;
  /** PROOF.json; null until all steps have run. */
  readonly report: unknown;
}

export function viewProof({ buildId, state, step, done, total, steps, error, report }: ProofRow): ProofView {
  return { buildId, state, step, done, total, steps: steps as readonly EndedStep[], error, report };
}

/** Whether nothing more will happen to a proof in this state. */
export function isProofFinished(state: ProofRow["state"]): boolean {
  switch (state) {
    case "queued":
    case "running":
      return false;
    case "passed":
    case "failed":
    case "impossible":
    case "cancelled":
      return true;
    default:
      throw new Error(`Unknown state of a proof: ${state satisfies never}`);
  }
}
