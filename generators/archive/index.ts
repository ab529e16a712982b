export { archiveDigest, treeDigest } from "./digest";
export { packArchive } from "./pack-archive";
