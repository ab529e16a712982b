import { tidyValue } from "./split-parts";

/** States or choices that a sentence lists for an attribute, with where it says so. */
export interface StatedChoices {
  /** "status", "priority": the attribute. */
  readonly attribute: string;
  /** The thing before it or behind "of"; empty for "its status". */
  readonly owner: string;
  readonly values: readonly string[];
  readonly from: number;
  readonly to: number;
  /** The sentence says more than the choices, which stand in parentheses. */
  readonly inPassing: boolean;
}

const ATTRIBUTE = "status(?:es)?|states?|stages?|phases?|types?|kinds?|priorit(?:y|ies)|levels?|categor(?:y|ies)|severit(?:y|ies)|conditions?|methods?";
const OF = new RegExp(`\\b(?:the |an? |its |their |possible |valid )*(${ATTRIBUTE}) (?:of|for) (?:an? |the |each |every )?([\\p{L}][\\p{L} -]{1,40}?) (?:is|are|can be|may be|must be|will be)(?: either| always)?(?: one of)?:?\\s+(.+)$`, "iu");
const ITS = new RegExp(`\\b(?:its|their|the|possible|valid|allowed|each|every|an?)\\s+((?:[\\p{L}-]+ ){0,2}?)(${ATTRIBUTE})(?:\\s+(?:is|are|can be|may be|must be|will be)(?: either| always)?(?: one of)?:?|:)\\s+(.+)$`, "iu");

/** "Status: planned, packed, collected." behind a sentence about a parcel. */
const BARE = new RegExp(`^(${ATTRIBUTE}):\\s+(.+)$`, "iu");

/** "See the status of my orders (placed, paid, shipped)." */
const WITHIN = new RegExp(`\\b(${ATTRIBUTE})(?: (?:of|for) (?:(?:an?|the|each|every|all|my|our|their|his|her|your) )?([\\p{L}][\\p{L} -]{1,30}?))?\\s*\\(([^()]{3,160})\\)`, "iu");

/** "The status of an order is open, paid or closed", "Its status can be ...", "Possible states: ...". */
export function readStates(text: string): StatedChoices | null {
  const clean = text.replace(/[.!]\s*$/, "");
  const of = OF.exec(clean);
  const its = of ? null : ITS.exec(clean);
  const bare = of || its ? null : BARE.exec(clean);
  const within = of || its || bare ? null : WITHIN.exec(clean);
  const list = of?.[3] ?? its?.[3] ?? bare?.[2] ?? within?.[3]?.replace(/^(?:e\.?g\.?|i\.e\.|such as|like|either|one of)[,:]?\s*/i, "");
  const match = of ?? its ?? bare ?? within;
  if (!match || list === undefined) return null;
  const values = valuesOf(list);
  if (values.length < 2) return null;
  return { attribute: singularAttribute(of?.[1] ?? its?.[2] ?? bare?.[1] ?? within?.[1] ?? ""), owner: (of?.[2] ?? its?.[1] ?? within?.[2] ?? "").trim(), values, from: match.index, to: clean.length, inPassing: within !== null };
}

function singularAttribute(word: string): string {
  return word.toLowerCase().replace(/ies$/, "y").replace(/statuses$/, "status").replace(/([^u])s$/, "$1");
}

/** "Flow: new -> open -> closed", "new → open → closed" below such a label. */
const FLOW = /^(?:(?:(?:[\p{L}-]+ ){0,2}(?:flow|workflow|life ?cycle|pipeline|states?|status(?:es)?|stages?)):\s*)?([\p{L} -]{2,30}?(?:\s*(?:->|→|=>|>)\s*[\p{L} -]{2,30}?){2,})$/iu;
const FLOW_LABEL = /(?:^|\s)(?:flow|workflow|life ?cycle|pipeline|states?|status(?:es)?|stages?)$/i;

/** The states of a chain of arrows, as a line of its own; null for anything else. */
export function readFlow(text: string, label: string | null): readonly string[] | null {
  const clean = text.replace(/[.;]\s*$/, "").trim();
  const chain = FLOW.exec(clean)?.[1];
  if (chain === undefined || (label !== null && !FLOW_LABEL.test(label.trim())) || (label === null && chain === clean && !/^\p{Ll}/u.test(clean))) return null;
  const values = chain.split(/\s*(?:->|→|=>|>)\s*/).map(tidyValue).filter((value) => value !== "");
  return values.length >= 3 && values.every((value) => value.split(" ").length <= 3) ? values : null;
}

/** "draft, is then open, and finally closed": the states stand behind. */
const BECOMES = /(?:,\s*(?:and\s+)?|\s+and\s+)(?:or\s+)?(?:(?:it|they)\s+)?(?:(?:then|finally|later|afterwards|eventually|at last)\s+)?(?:(?:is|are|becomes?|gets?|turns?|goes|moves?|changes?|ends?(?: up)?)\s+(?:(?:then|finally|later|afterwards|eventually)\s+)?(?:(?:as|into|to)\s+)?|(?<=(?:then|finally|later|afterwards|eventually|at last)\s+))(?=\p{L})/giu;

/** Short words up to "or ..."; empty when the text is prose. */
export function valuesOf(list: string): string[] {
  const clause = list.replace(/\([^()]*\)/g, " ").replace(BECOMES, ", ").split(/[;.]\s|\s(?:so that|when|and (?:can|is|it|the|a|an|only|we|they)|but|which|that|by|because|due to|if|until|once|after|before|depending)\b/i)[0] ?? "";
  const values = clause.split(/\s*(?:,|→|->|\/)\s*(?:(?:and|or|then|finally)\s+)?(?:then\s+)?|\s+(?:or|and|then|to)\s+(?:then\s+)?/i).map(tidyValue).filter((value) => value !== "");
  return values.every((value) => value.split(/\s+/).length <= 4 && !/^(?:an?|the|set|shown|updated|changed|visible|required|stored)\b/i.test(value)) ? values : [];
}
