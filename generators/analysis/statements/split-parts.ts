/** A piece of an enumeration as written, with the choices listed for it. */
export interface RawPart {
  readonly text: string;
  /** Contents of the parentheses behind it, in order. */
  readonly inner: readonly string[];
  readonly values: readonly string[];
  /** Range in the given text. */
  readonly from: number;
  readonly to: number;
}

interface Piece {
  readonly text: string;
  readonly joiner: string;
  readonly from: number;
  readonly to: number;
}

const JOINER = /^(?:\s*[,;]\s*(?:(?:and|or|plus|as well as|then|finally)(?=\s))?\s*|\s+(?:and|or|plus|as well as)\s+)/i;
const DETERMINED = /^(?:an?|the|its|their|his|her|one|two|several|many|multiple|any|at least|zero|optional(?:ly)?|unique|each|which|that|whether|it|belongs?|is|are|has|have|can|must|may)\b/i;
const QUALIFIES = /^(?:(?:which|that|it)\s+)?(?:(?:is|are|must be|has to be|can be|may be|should be)\s+)?(?:always\s+)?(?:required|mandatory|optional|unique|compulsory)\b(?!\s+(?!when|if|for|and|or|but|unless|only|by|within|per|in|on|to|at|as|once|field)\p{L})/iu;
const CHOICE = /^(?:(?:which|that|it|this)\s+)?(?:(?:is|are|can be|may be|must be|should be|will be|could be)\s+)?(?:one of|either|either of|can be|may be|must be|any of)\s*:?\s+(.+)$/i;
const CHOICE_BEHIND = /^(.+?)\s*(?::|\s[–—-])\s+(.+)$|^(.+?)\s+(?:(?:which|that|it)\s+)?(?:(?:is|are|can be|may be|must be)\s+)?(?:one of|either|can be|may be|being)\s*:?\s+(.+)$/i;
const CHOICE_OF = /^(.*\b(?:status|state|stage|phase|type|kind|priority|level|category|severity|condition|method))\s+of\s+(?!the\b|an?\b|its\b|each\b)(.+)$/i;
/** "whether they want to swap, give away or sell" */
const WHETHER = /^whether (?:it|they|he|she|this|the \p{L}+) (want|wants|would like|need|needs|is|are)(?: to)? (.+)$/iu;
/** "severity A, B or C" */
const CODED = /^(.*\b(?:severity|grade|class|category|level|type|priority|size|rating|rank))\s+([\p{Lu}\d]{1,3})$/u;
/** "status free / leased / blocked", "water connection yes/no" */
const STROKES = /^(.*\b(?:status|state|stage|phase|type|kind|priority|level|category|severity|condition))\s+([\p{L}-]+(?:\s[\p{L}-]+)?(?:\s*[/|]\s*[\p{L}-]+(?:\s[\p{L}-]+)?)+)$|^(.{2,40}?)\s+(yes\s*\/\s*no|y\s*\/\s*n)$/iu;
/** "the states new, planned and done" */
const CHOICES_OF = /^(?:the\s+)?(?:following\s+)?((?:[\p{L}-]+\s)?)(states|statuses|stages|phases|types|kinds|priorities|levels|categories)\s+(?!of\b|in\b|for\b|that\b|which\b|is\b|are\b)([\p{L}].*)$/iu;
const ONE_OF: Readonly<Record<string, string>> = { states: "status", statuses: "status", stages: "stage", phases: "phase", types: "type", kinds: "kind", priorities: "priority", levels: "level", categories: "category" };
const MOST_WORDS = 5;

/** Cut an enumeration into its pieces; choices that are listed for a piece stay with it. */
export function splitParts(text: string): RawPart[] {
  const parts: RawPart[] = [];
  const pieces = cut(text);
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at];
    if (!piece) continue;
    const last = parts[parts.length - 1];
    const bare = piece.text.replace(/\([^()]*\)/g, " ").replace(/\s+/g, " ").trim();
    if (last && QUALIFIES.test(bare)) {
      parts[parts.length - 1] = { ...last, inner: [...last.inner, bare], to: piece.to };
      continue;
    }
    const continued = last ? CHOICE.exec(bare) : null;
    const taken = valuesFrom(pieces, at, firstValue(piece, continued));
    if (last && continued && taken.values.length >= 2) {
      parts[parts.length - 1] = { ...last, values: taken.values, to: taken.to };
      at = taken.at;
      continue;
    }
    if (last && /^or$|, ?or/i.test(piece.joiner) && !DETERMINED.test(piece.text)) {
      parts[parts.length - 1] = { ...last, text: `${last.text} or ${bare}`, to: piece.to };
      continue;
    }
    if (taken.head !== null && taken.values.length >= 2) {
      parts.push({ text: taken.head, inner: innerOf(piece.text), values: taken.values, from: piece.from, to: taken.to });
      at = taken.at;
      continue;
    }
    parts.push({ text: bare, inner: innerOf(piece.text), values: [], from: piece.from, to: piece.to });
  }
  return parts.filter(({ text: each }) => each !== "");
}

function innerOf(text: string): string[] {
  return [...text.matchAll(/\(([^()]*)\)/g)].map((match) => (match[1] ?? "").trim());
}

interface First {
  readonly head: string | null;
  /** The word before the last choice without which there is none. */
  readonly until?: "or";
  readonly value: string;
}

function firstValue({ text }: Piece, continued: RegExpExecArray | null): First | null {
  if (continued) return { head: null, value: continued[1] ?? "" };
  const bare = text.replace(/\([^()]*\)/g, " ").replace(/\s+/g, " ").trim();
  const whether = WHETHER.exec(bare);
  if (whether) return { head: /^(?:is|are)$/i.test(whether[1] ?? "") ? "kind" : "purpose", value: whether[2] ?? "", until: "or" };
  const choices = CHOICES_OF.exec(bare);
  if (choices) return { head: `${choices[1] ?? ""}${ONE_OF[(choices[2] ?? "").toLowerCase()] ?? ""}`, value: choices[3] ?? "" };
  const coded = CODED.exec(bare);
  if (coded) return { head: coded[1] ?? "", value: coded[2] ?? "", until: "or" };
  const strokes = STROKES.exec(bare);
  if (strokes) return { head: strokes[1] ?? strokes[3] ?? "", value: strokes[2] ?? "yes/no" };
  const behind = CHOICE_BEHIND.exec(bare) ?? (text.includes("(") ? null : CHOICE_OF.exec(bare));
  if (!behind) return null;
  const [, a, b, c, d] = behind;
  return { head: (a ?? c ?? "").trim(), value: (b ?? d ?? "").trim() };
}

/** The choices that start in a piece, up to "or ..." or to a piece that starts anew. */
function valuesFrom(pieces: readonly Piece[], start: number, first: First | null): { readonly head: string | null; readonly values: string[]; readonly at: number; readonly to: number } {
  const piece = pieces[start];
  const strokes = piece && first ? first.value.split(/\s*[/|]\s*/).map(tidyValue).filter((value) => value !== "") : [];
  if (piece && first && strokes.length >= 2 && !strokes.some(tooLong)) return { head: first.head, values: strokes, at: start, to: piece.to };
  if (!piece || !first || tooLong(first.value)) return { head: null, values: [], at: start, to: piece?.to ?? 0 };
  const values = [tidyValue(first.value)];
  let at = start;
  let { to } = piece;
  for (let next = start + 1; next < pieces.length; next += 1) {
    const each = pieces[next];
    if (!each || each.joiner.includes(";") || DETERMINED.test(each.text) || QUALIFIES.test(each.text) || tooLong(each.text)) break;
    values.push(tidyValue(each.text));
    at = next;
    ({ to } = each);
    if (/or|and/i.test(each.joiner)) break;
  }
  if (first.until !== undefined && !new RegExp(`\\b${first.until}$`).test(pieces[at]?.joiner ?? "")) return { head: null, values: [], at: start, to: piece.to };
  return { head: first.head, values: values.filter((value) => value !== ""), at, to };
}

function tooLong(value: string): boolean {
  return value.split(/\s+/).length > MOST_WORDS || value.length > 40;
}

export function tidyValue(value: string): string {
  return value.replace(/\([^()]*\)/g, " ").replace(/["“”'`*]/g, "").replace(/^(?:either|or|and|then|finally)\s+/i, "").replace(/\s+/g, " ").replace(/[.:;,]+$/, "").trim();
}

/** Cut at commas, semicolons, "and" and "or" outside parentheses. "Date and time" stays whole. */
function cut(text: string): Piece[] {
  const pieces: Piece[] = [];
  let depth = 0;
  let from = 0;
  let joiner = "";
  const push = (to: number): void => {
    const raw = text.slice(from, to);
    const trimmed = raw.trim();
    if (trimmed === "") return;
    const start = from + (raw.length - raw.trimStart().length);
    pieces.push({ text: trimmed, joiner, from: start, to: start + trimmed.length });
  };
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at];
    if (character === "(") depth += 1;
    if (character === ")") depth = Math.max(0, depth - 1);
    if (depth > 0 || (character !== "," && character !== ";" && character !== " ")) continue;
    const match = JOINER.exec(text.slice(at, at + 24));
    if (!match || keepsTogether(text, at, match[0])) continue;
    push(at);
    joiner = match[0].trim().toLowerCase();
    from = at + match[0].length;
    at = from - 1;
  }
  push(text.length);
  return pieces;
}

function keepsTogether(text: string, at: number, joiner: string): boolean {
  const before = text.slice(Math.max(0, at - 24), at);
  const behind = text.slice(at + joiner.length, at + joiner.length + 16);
  if (/\bdate$/i.test(before) && /^\s*and\s*$/i.test(joiner) && /^time\b/i.test(behind)) return true;
  /* "one or more", "zero or more", "yes or no", "terms and conditions" */
  if (/\b(?:one|zero|two|three|\d+)$/i.test(before) && /^\s*or\s*$/i.test(joiner) && /^(?:more|many|several|two)\b/i.test(behind)) return true;
  return /\bterms$/i.test(before) && /^conditions\b/i.test(behind);
}
