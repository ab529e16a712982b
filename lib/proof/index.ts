export { proveCodebase } from "./prove-codebase";
export { ProofImpossible, type StepReport } from "./proof";
