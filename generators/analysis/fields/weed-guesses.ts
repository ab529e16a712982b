import type { FoundField } from "./found-field";

/** From here on a field is said outright. */
const STATED = 95;
/** Up to here it is guessed from where a word stands. */
const GUESSED = 75;
/** Of a record with so many fields said outright, nothing is guessed. */
const SPELLED_OUT = 4;

/** What the text spells out needs no guesses beside it. */
export function weedGuesses(fields: readonly FoundField[]): FoundField[] {
  const sure = ({ evidence }: FoundField): number => Math.max(0, ...evidence.map(({ confidence }) => confidence));
  if (fields.filter((field) => field.assumption === "" && sure(field) >= STATED).length < SPELLED_OUT) return [...fields];
  return fields.filter((field) => field.assumption !== "" || sure(field) > GUESSED);
}
