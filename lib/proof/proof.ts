/** What PROOF.json holds: the same codebase, tools and outcome give the same bytes, so no times and no paths. */
export interface Proof {
  readonly passed: boolean;
  /** What was proven; the digest is that of `sha256sum` lines of all files, sorted by path, PROOF.json left out. */
  readonly codebase: { readonly files: number; readonly sha256: string };
  /** Versions, by tool. */
  readonly tools: Readonly<Record<string, string>>;
  /** Operating system and processor, such as `linux-x64`. */
  readonly platform: string;
  readonly steps: readonly ProofStep[];
}

export interface ProofStep {
  readonly name: StepName;
  /** As typed in the folder `backend` or `frontend`, with what they require installed. */
  readonly commands: readonly string[];
  readonly passed: boolean;
  /** What the step counted, by plural noun. */
  readonly counts: Readonly<Record<string, number>>;
}

export type BackendStepName = "install" | "lint" | "types" | "migrations" | "tests" | "openapi";
export type FrontendStepName = "packages" | "client" | "page types" | "page lint" | "components" | "build" | "browser";
export type StepName = BackendStepName | FrontendStepName;

/** A step as it is reported while the proof runs. */
export type StepReport =
  | { readonly kind: "started"; readonly name: StepName }
  | { readonly kind: "advanced"; readonly name: StepName; readonly done: number; readonly total: number }
  | { readonly kind: "ended"; readonly step: ProofStep; readonly seconds: number; readonly failure: string | null };

/** The proof could not be run at all: the machine or the input lacks something. The message says what to do. */
export class ProofImpossible extends Error {
  override name = "ProofImpossible";
}
