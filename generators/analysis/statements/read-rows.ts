import type { Block } from "../document/block";

/** A row of a table of records: what the record is called, and the cell that lists what it has. */
export interface RecordRow {
  readonly words: string;
  readonly wordsAt: number;
  readonly rest: string;
  readonly restAt: number;
}

const RECORD = /^(?:records?|entit(?:y|ies)|things?|objects?|models?|tables?|what|what we keep|data|names?|items?)$/i;
const FIELDS = /^(?:(?:main |key |important |its )?(?:fields?|attributes?|properties|columns?|contents?|details?|data(?: kept| stored)?|information)|contains|holds|has|what (?:we|it|they) (?:keep|store|record|note|need|hold)s?(?: of it)?)$/i;

/** "| Expedition | name, glacier, start date |" under "| Record | Fields |". */
export function readRow({ kind, text, cells }: Block): RecordRow | null {
  const [first] = cells;
  const fields = cells.slice(1).find(({ column }) => FIELDS.test(column.trim()));
  if (kind !== "row" || !first || !fields || !RECORD.test(first.column.trim()) || first.text.trim() === "") return null;
  const restAt = text.indexOf(fields.text, first.text.length);
  return restAt < 0 ? null : { words: first.text, wordsAt: text.indexOf(first.text), rest: fields.text.replace(/[.;]\s*$/, ""), restAt };
}
