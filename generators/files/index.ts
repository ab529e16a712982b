export { contentBytes } from "./content-bytes";
export { makeFileTree } from "./file-tree";
export type { FileTree } from "./file-tree";
export { loadStatic, setTargetsFolder } from "./load-static";
export { pathProblem } from "./check-path";
export type { SourceFile } from "./source-file";
