import type { SourceFile } from "./files/index";

/** Lines of a text file, the last one counted with or without its line end; a binary file has none. */
export function countLines(content: SourceFile["content"]): number {
  if (typeof content !== "string" || content === "") return 0;
  return content.split("\n").length - (content.endsWith("\n") ? 1 : 0);
}
