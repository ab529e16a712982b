import { STORY } from "../words/role-cues";
import type { Block } from "./block";

/** "The inspector can approve each delivery": somebody who may or must do something. */
const SAID = /^(?:the |an? |each |every |all )?[\p{L}-]+(?: [\p{L}-]+){0,2} (?:can|could|must|shall|should|may|will|(?:is|are) able to)\s+\p{L}/iu;
/** Columns of a table that lists the columns of a record. */
const OF_MODELS = /^(?:data ?type|type|format|field|attribute|column|field name|column name)s?$/i;
const FEWEST_WORDS = 5;

/** The ranges of a row that are read on their own: a cell that is a sentence, and the cells before and after it. */
export function rowPieces({ text, cells }: Block): { readonly from: number; readonly to: number }[] {
  if (cells.some(({ column }) => OF_MODELS.test(column.trim()))) return [];
  const pieces: { from: number; to: number }[] = [];
  let read = 0;
  let at = 0;
  for (const cell of cells) {
    const from = text.indexOf(cell.text, at);
    if (from < 0 || cell.text === "") continue;
    at = from + cell.text.length;
    if (!isSentence(cell.text)) continue;
    const before = text.slice(read, from).replace(/[\s|]+$/, "").length;
    if (before > 0) pieces.push({ from: read, to: read + before });
    pieces.push({ from, to: at });
    read = at + (/^[\s|]*/.exec(text.slice(at))?.[0].length ?? 0);
  }
  if (pieces.length > 0 && read < text.length) pieces.push({ from: read, to: text.length });
  return pieces;
}

function isSentence(text: string): boolean {
  return text.split(/\s+/).length >= FEWEST_WORDS && (STORY.some((pattern) => pattern.test(text)) || SAID.test(text));
}
