export { FormatError } from "./format-error";
export { formatTree } from "./format-tree";
