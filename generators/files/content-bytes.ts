import type { SourceFile } from "./source-file";

/** A file's bytes, text as UTF-8. Throws on a lone surrogate, which UTF-8 would silently change. */
export function contentBytes(file: SourceFile): Uint8Array {
  if (typeof file.content !== "string") return file.content;
  if (/[\ud800-\udfff]/u.test(file.content)) throw new Error(`"${file.path}" has half a character (a lone surrogate).`);
  return new TextEncoder().encode(file.content);
}
