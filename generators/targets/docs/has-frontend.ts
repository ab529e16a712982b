import type { SourceFile } from "../../files/index";

/** Whether the codebase has pages of its own beside the API. */
export function hasFrontend(files: readonly SourceFile[]): boolean {
  return files.some(({ path }) => path.startsWith("frontend/"));
}
