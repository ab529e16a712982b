import { CREATE_VERBS, DATA_VERBS, UPDATE_VERBS } from "../words/verbs";

const IRREGULAR: Readonly<Record<string, string>> = {
  has: "have", had: "have", sold: "sell", bought: "buy", made: "make", paid: "pay", sent: "send", kept: "keep", held: "hold", written: "write", wrote: "write", given: "give", gave: "give", taken: "take", took: "take", done: "do", did: "do", does: "do", is: "be", are: "be", was: "be", were: "be", been: "be", left: "leave", lent: "lend", met: "meet", read: "read", seen: "see", saw: "see", shown: "show", found: "find", chosen: "choose", booked: "book", ran: "run", submitted: "submit", cancelled: "cancel", canceled: "cancel", planned: "plan", scanned: "scan", tagged: "tag", shipped: "ship", logged: "log", belongs: "belong", belonging: "belong",
};

/** The base form of an English verb: "creates", "created" and "creating" give "create". */
export function baseForm(verb: string): string {
  const known = IRREGULAR[verb];
  if (known) return known;
  for (const [ending, replacements] of ENDINGS) {
    if (!verb.endsWith(ending) || verb.length - ending.length < 2) continue;
    const stem = verb.slice(0, -ending.length);
    for (const replacement of replacements) if (isVerb(stem + replacement)) return stem + replacement;
    if (/(.)\1$/.test(stem) && isVerb(stem.slice(0, -1))) return stem.slice(0, -1);
  }
  if (/ies$/.test(verb)) return `${verb.slice(0, -3)}y`;
  if (/[^s]s$/.test(verb)) return verb.slice(0, -1);
  return verb;
}

const ENDINGS: readonly (readonly [string, readonly string[]])[] = [
  ["ies", ["y"]], ["ied", ["y"]], ["es", ["", "e"]], ["s", [""]], ["ed", ["", "e"]], ["ing", ["", "e"]],
];

function isVerb(word: string): boolean {
  return DATA_VERBS.has(word) || CREATE_VERBS.has(word) || UPDATE_VERBS.has(word);
}
