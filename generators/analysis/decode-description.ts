import { DescriptionError } from "./description-error";

/** Most bytes and characters of a description. */
export const MOST_BYTES = 1_048_576;
export const MOST_CHARACTERS = 200_000;

const MAGIC: readonly (readonly [string, readonly number[]])[] = [
  ["a PDF", [0x25, 0x50, 0x44, 0x46]], ["a Word document or another zip archive", [0x50, 0x4b, 0x03, 0x04]], ["an old Word document", [0xd0, 0xcf, 0x11, 0xe0]], ["a PNG image", [0x89, 0x50, 0x4e, 0x47]], ["a JPEG image", [0xff, 0xd8, 0xff]], ["a GIF image", [0x47, 0x49, 0x46, 0x38]], ["a gzip archive", [0x1f, 0x8b]], ["an RTF document", [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];

/**
 * The text of a description file: UTF-8 with or without a byte order mark, or UTF-16 with one.
 * @throws DescriptionError when the bytes are too many, no text, or in another encoding.
 */
export function decodeDescription(bytes: Uint8Array): string {
  if (bytes.length > MOST_BYTES) throw new DescriptionError("too_long", `The file has ${bytes.length} bytes; a description may have at most 1 MB. Keep what says what the product does.`);
  for (const [what, start] of MAGIC) if (start.every((byte, index) => bytes[index] === byte)) throw new DescriptionError("binary", `The file is ${what}. Save the description as plain text or Markdown (.txt or .md).`);
  const utf16 = bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : null;
  if (utf16) return decode(bytes.subarray(2), utf16);
  if (bytes.includes(0)) throw new DescriptionError("binary", "The file is not text: it holds NUL bytes. Save the description as plain text or Markdown (.txt or .md) in UTF-8.");
  return decode(bytes, "utf-8");
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new DescriptionError("encoding", `The file is not valid ${encoding.toUpperCase()}. Open it in an editor and save it with the encoding UTF-8.`);
  }
}

/**
 * Refuse a text that cannot be a description; returns it with LF line ends and without a byte order mark.
 * @throws DescriptionError
 */
export function acceptDescription(text: string): string {
  const clean = text.replace(/^\uFEFF/, "").replace(/\r\n?/g, "\n");
  if (clean.length > MOST_CHARACTERS) throw new DescriptionError("too_long", `The description has ${clean.length} characters; at most ${MOST_CHARACTERS} are read. Keep what says what the product does.`);
  if (clean.includes("\0")) throw new DescriptionError("binary", "The description holds a NUL character, which text never does. Paste it again as plain text.");
  if (!clean.isWellFormed()) throw new DescriptionError("encoding", "The description holds half a character (a lone surrogate). Paste it again as plain text.");
  if (clean.trim() === "") throw new DescriptionError("empty", "The description is empty. Say in a few sentences what people keep and do in the product.");
  return clean;
}
