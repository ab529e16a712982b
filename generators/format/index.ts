export { FormatError } from "./format-error";
export type { FormatProblem } from "./format-error";
export { formatTree } from "./format-tree";
