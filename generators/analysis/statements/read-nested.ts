import { keyOfName } from "../mentions/key-of-name";
import { fieldness } from "../fields/find-lists";
import { phraseKey } from "../words/normalize";

/** "... and several lines with product, quantity and unit cost": records within a record, with what they have. */
export interface Nested {
  readonly key: string;
  readonly name: string;
  /** Where what belongs to the outer record ends. */
  readonly outerTo: number;
  readonly words: string;
  readonly wordsAt: number;
  readonly rest: string;
  readonly restAt: number;
}

const NESTED = /(?:^|,\s*(?:and\s+|plus\s+)?|\s+(?:and|plus)\s+)(?:(?:has|have|contains?|lists?)\s+)?((?:one or more|two or more|several|many|multiple|any number of|a (?:list|number|set) of|at least one|various)\s+([\p{L}-]+(?:\s[\p{L}-]+){0,2}?s))(?:\s*,?\s+(?:each\s+)?(?:with|having|containing|consisting of)\s+|\s+\()([^()]+?)\)?$/iu;
/** "has a membership with a plan, a price and a start date" */
const SINGLE = /^((?:an?|one|exactly one)\s+([\p{L}-]+(?:\s[\p{L}-]+)?))(?:\s*\([^()]*\))?\s+(?:with|having)\s+((?:an?|the|its)\s[^()]+)$/iu;
/** "consists of lines from the price list with quantity and price" */
const LINES = /^((lines|line items|items|entries|positions|rows|parts|steps)(?:\s+(?:from|of|for)\s+[^,]+?)?)\s+with\s+((?:(?:an?|the|its|their)\s+)?[^()]+)$/iu;
/** "equipment items (slide, swing) with a manufacturer and a serial number" */
const EXAMPLED = /(?:^|,\s*(?:and\s+)?|\s+and\s+)(([\p{L}-]+(?:\s[\p{L}-]+)?s)\s*\([^()]*\))\s+with\s+([^()]+)$/iu;
/** "appointments: consultation, viewing, ceremony - each with a date and a place" */
const KINDS = /^((?:several\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?s)\s*(?::|\()\s*[^:;]+?\)?)\s*(?:[-–—,;]\s*)?each\s+(?:with|having)\s+(.+)$/iu;
/** "variants (weight, price, stock)": what each of many has; "contact details (email, phone)" are no records. */
const LISTED = /(?:^|,\s*(?:and\s+)?|\s+and\s+)((?:different\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?s))\s*\(([^()]+)\)$/iu;
const WRITTEN = /(?:details|data|dimensions|coordinates|credentials|measurements|specs|specifications|preferences|settings|dates|times|notes|terms|conditions|statistics|stats|results|parameters|properties|attributes|fields|features|address|status|statuses|states|types|kinds|stages|phases|categories|priorities|levels|roles|methods|options|modes|formats|languages|units|totals|amounts|prices|rates|hours)$/i;
/** Names that say nothing without the record they are in. */
const GENERIC = /^(?:line|item|entry|position|row|detail|element|part|step)$/;

/** The records within; null when the enumeration holds none. */
export function readNested(owner: string, text: string): Nested | null {
  const single = SINGLE.exec(text);
  const match = NESTED.exec(text) ?? LINES.exec(text) ?? EXAMPLED.exec(text) ?? KINDS.exec(text) ?? (WRITTEN.test(LISTED.exec(text)?.[2] ?? "") ? null : LISTED.exec(text)) ?? (single && fieldness(single[2] ?? "") < 2 ? single : null);
  const [, words = "", noun = "", rest = ""] = match ?? [];
  if (!match || !/,|\sand\s/.test(rest)) return null;
  const bare = phraseKey(noun);
  const name = GENERIC.test(bare) ? `${phraseKey(owner)} ${bare}` : bare;
  return { key: keyOfName(name).key, name, outerTo: match.index, words, wordsAt: text.indexOf(words, match.index), rest, restAt: text.lastIndexOf(rest) };
}
