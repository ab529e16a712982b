import { STACKS } from "./targets/registry";

export { generateCodebase } from "./generate-codebase";
export type { Codebase, GenerationRequest, Progress, Stage } from "./generate-codebase";
export { GenomeProblemsError, UnknownStackError } from "./generation-errors";

/** The stacks a codebase can be generated for. */
export const stacks = STACKS.map(({ id, name, summary }) => Object.freeze({ id, name, summary }));
