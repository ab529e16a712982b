import { AppError } from "../errors";

export const MAX_DESCRIPTION_CHARACTERS = 200_000;
export const MAX_DESCRIPTION_BYTES = 1_000_000;

/**
 * Cleans line ends and refuses what cannot be a description, with the reason. Nothing is
 * ever cut silently.
 *
 * @throws {AppError} invalid_input
 */
export function checkDescription(given: string): string {
  const text = given.replaceAll(/\r\n?/g, "\n").replace(/^\uFEFF/, "");
  const problem = descriptionProblem(text);
  if (problem !== undefined) throw new AppError("invalid_input", problem);
  return text;
}

/** Why `text` is refused, or undefined. Also used in the browser, before anything is sent. */
export function descriptionProblem(text: string): string | undefined {
  if (text.trim() === "") return "There is no text yet. Describe the product in your own words, or drop a file.";
  if (text.length > MAX_DESCRIPTION_CHARACTERS) {
    return `The description has ${grouped(text.length)} characters; at most ${grouped(MAX_DESCRIPTION_CHARACTERS)} are read. Shorten it or leave out appendices.`;
  }
  if (new TextEncoder().encode(text).byteLength > MAX_DESCRIPTION_BYTES) {
    return "The description is larger than 1 MB. Shorten it or leave out appendices.";
  }
  if (/[\0\uFFFD]/.test(text) || !text.isWellFormed()) {
    return "The text has bytes that are not text. Save the file as UTF-8 and try again.";
  }
  return undefined;
}

function grouped(count: number): string {
  return String(count).replaceAll(/\B(?=(\d{3})+$)/g, ",");
}
