export { proveCodebase } from "./prove-codebase";
export { ProofImpossible, type StepReport } from "./proof";
export { sweepWorkFolders } from "./sweep-work-folders";
export { makeWorkFolder } from "./work-folder";
