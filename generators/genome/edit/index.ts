/** What an editor needs of the genome, also in a browser: everything but the hash. */
export { applyCommand } from "./apply-command";
export { EditError } from "./apply-edit";
export { CommandError } from "./command";
export type { FeatureFlag, FieldChanges, GenomeCommand, NewAiUse, NewJob, NewRule, RelationChanges, TransitionChanges } from "./command";
export { typeOptions } from "./field-type";
export { type History, record, redo, startHistory, undo } from "./history";
export { mergeGenomes } from "./merge-genomes";
export { rebaseGenome } from "./rebase-genome";
export { checkGenome, isPrintable } from "../check-genome";
export type { Fix, Problem } from "../check/problem";
export { describeChange } from "../diff/describe-change";
export { diffGenomes } from "../diff/diff-genomes";
export { USER_ENTITY_ID } from "../genome";
export { deriveNames } from "../names/derive-names";
export { GenomeError } from "../parse";
export { fieldTypeSchema } from "../schema/field";
