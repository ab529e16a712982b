export { proveCodebase, type ProofOptions } from "./prove-codebase";
export { ProofImpossible, type Proof, type ProofStep, type StepReport } from "./proof";
