/** A regular expression in the portable subset, as a tree. */
export type PatternNode =
  | { readonly kind: "set"; readonly matches: (character: string) => boolean; readonly literal: string | null }
  | { readonly kind: "anchor" }
  | { readonly kind: "group"; readonly alternatives: readonly (readonly PatternNode[])[] }
  | { readonly kind: "repeat"; readonly of: PatternNode; readonly min: number; readonly max: number };

/** What the pattern uses that Python, JavaScript and PostgreSQL do not read alike. */
export class PatternError extends Error {
  constructor(reason: string) {
    super(reason);
    this.name = "PatternError";
  }
}

/** PostgreSQL counts repetitions no further. */
const MOST_REPEATS = 255;
const special = "\\^$.|?*+()[]{}/";

interface Reader {
  readonly text: readonly string[];
  at: number;
}

/**
 * Read a pattern: characters, `.`, `[...]` with ranges, groups, `|`, and the quantifiers `* + ? {n} {n,} {n,m}`.
 * Classes such as \d are not in the subset: they mean other characters in each language.
 * @throws PatternError saying what is outside the subset.
 */
export function parsePattern(pattern: string): readonly (readonly PatternNode[])[] {
  const reader: Reader = { text: [...pattern], at: 0 };
  const alternatives = readAlternatives(reader);
  if (reader.at < reader.text.length) throw new PatternError("a closing bracket has no opening one");
  return alternatives;
}

function readAlternatives(reader: Reader): readonly (readonly PatternNode[])[] {
  const alternatives: PatternNode[][] = [[]];
  for (;;) {
    const character = reader.text[reader.at];
    if (character === undefined || character === ")") return alternatives;
    if (character === "|") {
      reader.at += 1;
      alternatives.push([]);
    } else {
      alternatives.at(-1)?.push(readRepeat(reader));
    }
  }
}

function readRepeat(reader: Reader): PatternNode {
  const of = readAtom(reader);
  const quantifier = readQuantifier(reader);
  if (quantifier === null) return of;
  if (of.kind === "anchor") throw new PatternError("an anchor is repeated");
  const next = reader.text[reader.at];
  if (next !== undefined && "*+?{".includes(next)) throw new PatternError("a repetition is repeated");
  return { kind: "repeat", of, ...quantifier };
}

function readQuantifier(reader: Reader): { readonly min: number; readonly max: number } | null {
  const character = reader.text[reader.at];
  const simple = character === "*" ? { min: 0, max: Infinity } : character === "+" ? { min: 1, max: Infinity } : character === "?" ? { min: 0, max: 1 } : null;
  if (simple !== null) {
    reader.at += 1;
    return simple;
  }
  if (character !== "{") return null;
  const [whole = "", low = "", comma, high = ""] = /^\{(\d+)(,(\d*))?\}/.exec(reader.text.slice(reader.at).join("")) ?? [];
  if (whole === "") throw new PatternError("a curly bracket holds no count");
  reader.at += whole.length;
  const min = Number(low);
  const max = comma === undefined ? min : high === "" ? Infinity : Number(high);
  if (min > max || min > MOST_REPEATS || (max !== Infinity && max > MOST_REPEATS)) throw new PatternError(`a count is not between 0 and ${MOST_REPEATS}`);
  return { min, max };
}

function readAtom(reader: Reader): PatternNode {
  const character = reader.text[reader.at] ?? "";
  reader.at += 1;
  switch (character) {
    case "^":
    case "$":
      return { kind: "anchor" };
    case ".":
      return { kind: "set", matches: () => true, literal: null };
    case "(":
      return readGroup(reader);
    case "[":
      return readSet(reader);
    case "\\":
      return literal(readEscape(reader, special));
    case "*":
    case "+":
    case "?":
    case "{":
    case "}":
    case "]":
      throw new PatternError(`${character} stands where a character should`);
    default:
      return literal(plain(character));
  }
}

function literal(character: string): PatternNode {
  return { kind: "set", matches: (other) => other === character, literal: character };
}

function plain(character: string): string {
  if (/[\p{Cc}\p{Cs}]/u.test(character) || character.length > 1) throw new PatternError("it holds a control character or one outside the basic plane");
  return character;
}

/** A hyphen is escaped in a set only: JavaScript refuses it elsewhere. */
function readEscape(reader: Reader, escapable: string): string {
  const character = reader.text[reader.at] ?? "";
  reader.at += 1;
  if (character === "" || !escapable.includes(character)) throw new PatternError(`\\${character} does not mean the same everywhere`);
  return character;
}

function readGroup(reader: Reader): PatternNode {
  if (reader.text[reader.at] === "?") {
    if (reader.text[reader.at + 1] !== ":") throw new PatternError("(? is only known as (?:");
    reader.at += 2;
  }
  const alternatives = readAlternatives(reader);
  if (reader.text[reader.at] !== ")") throw new PatternError("an opening bracket has no closing one");
  reader.at += 1;
  return { kind: "group", alternatives };
}

function readSet(reader: Reader): PatternNode {
  const negated = reader.text[reader.at] === "^";
  if (negated) reader.at += 1;
  const ranges: (readonly [string, string])[] = [];
  while (reader.text[reader.at] !== "]") {
    const low = readSetMember(reader);
    const isRange = reader.text[reader.at] === "-" && reader.text[reader.at + 1] !== "]";
    if (isRange) reader.at += 1;
    const high = isRange ? readSetMember(reader) : low;
    if (high < low) throw new PatternError(`the range ${low}-${high} runs backwards`);
    ranges.push([low, high]);
  }
  reader.at += 1;
  if (ranges.length === 0) throw new PatternError("a set is empty");
  return { kind: "set", matches: (character) => ranges.some(([low, high]) => low <= character && character <= high) !== negated, literal: null };
}

function readSetMember(reader: Reader): string {
  const character = reader.text[reader.at];
  if (character === undefined) throw new PatternError("a square bracket is not closed");
  reader.at += 1;
  if (character === "\\") return readEscape(reader, `${special}-`);
  if (character === "[" || character === "&" || character === "~" || character === "|") throw new PatternError(`${character} in a set does not mean the same everywhere; put a backslash before it or leave it out`);
  return plain(character);
}
