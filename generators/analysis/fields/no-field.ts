import type { Mention, ReadSentence } from "../mentions/mention";
import { MEANS, OPENERS, SECTIONS } from "../words/no-fields";
import { phraseKey, wordsOf } from "../words/normalize";

const MOST_WORDS = 4;
/** "users can only be added" */
const CLAUSE = /\s(?:can|could|should|must|will|would|may|is|are|was|were|has|have|them|into|so that|que)\s/i;
/** "30 consecutive days", "10 percentage" */
const COUNTED = /^(?:max(?:imum)?\.?\s|min(?:imum)?\.?\s|up to\s|at most\s|at least\s)?\d/i;
/** "has many tickets" */
const NO_PART = /\s(?:features?|required|overview|snapshot)$/i;
const OWNS = /^has (?:many|an?|one|several)\b/i;

/** Whether a piece is the name of a section of a document about the product. */
export function isSection(text: string): boolean {
  const plain = text.toLowerCase().replace(/[-\s]+/g, " ").trim();
  return SECTIONS.has(plain) || SECTIONS.has(phraseKey(text));
}

/**
 * Whether words that stand where a field might be named name none: how something is shown or sent, what somebody does,
 * a piece of a sentence. Only for what is guessed from the place; what a sentence states outright is taken as it is.
 */
export function namesNoField(text: string): boolean {
  const words = wordsOf(text);
  const [first = ""] = words;
  const plain = text.toLowerCase().replace(/[-\s]+/g, " ").trim();
  if (isSection(text) || MEANS.has(plain) || OWNS.test(plain) || NO_PART.test(plain) || COUNTED.test(plain)) return true;
  return (words.length > 1 && OPENERS.has(first)) || words.length > MOST_WORDS || CLAUSE.test(plain);
}

/** Labels of tables and of pages about a product, which elsewhere may be fields: "Phase: 1", "Impact: high". */
const LABELS = /^(?:purpose|scope|impact|features?|audience|outcome|background|phase|goals?|requirements?|role|priority|estimates?|experience|management|description|objective|benefits?|value|time|status)$/i;
const OF_THE_PRODUCT = /(?:^|\s)(?:roles?|features?|requirements?|scope|outcomes?|instructions|capabilit(?:y|ies)|functionality|linkage|databases?|repository|statistics|(?:pre|post)-?\s?conditions?|visibility|insights?|experience|overview|audience|objectives?|analytics|workflow|permissions?|impact|benefits?|phase)$/i;

/** Words that, told in passing, are about the product and no field of what stands beside them. */
export function ofTheProduct(text: string): boolean {
  return OF_THE_PRODUCT.test(text.trim());
}

/** "Description:", "Priority:" over the text of each requirement head what stands below them. */
export function isHeadOfSection({ sentence: { block } }: ReadSentence, { from, to }: Pick<Mention, "from" | "to">): boolean {
  if ((block.kind !== "heading" && block.kind !== "label") || block.children.length === 0) return false;
  return !/[\p{L}\p{N}]/u.test(`${block.text.slice(0, from).replace(/^[\d.\s]+/, "")}${block.text.slice(to)}`);
}

/** "Priority: High": how urgent a requirement is. */
const PLANNING = /^(?:priority|estimates?|effort|complexity|phase)$/i;
/** "in real time", "over time", "save time" */
const IDIOM = /\b(?:real|over|on|in|any|every|each|save|saves|saving|of|waste|at a|first|long|full|part|some|more|less|same|at the|just in|spend|spending|by the)[\s-]+$/i;
/** "Priority: High, Estimates: TBD" plans the work on the product. */
const PLANNED = /^(?:estimates?|tbd|todo|story points)\b|\b(?:tbd|estimates?)\b/i;

/** A field as the text names it, with where it stands. */
export interface NamedField {
  readonly text: string;
  readonly values: readonly string[];
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
}

/** Whether the place where a word stands says that it labels the document, or belongs to a saying. */
export function standsElsewhere({ text, values, sentence, from, to }: NamedField): boolean {
  const { block } = sentence.sentence;
  if (values.some((value) => PLANNED.test(value))) return true;
  if (/^time$/i.test(text.trim())) return IDIOM.test(block.text.slice(0, from));
  if (PLANNING.test(text.trim()) && /^\s*[:：]\s*[\p{L}\d -]{1,24}(?:$|[.;|•]|\s+estimates?\b)/iu.test(block.text.slice(to))) return true;
  return LABELS.test(text.trim()) && block.aside !== "none" && (block.kind === "heading" || from === 0 || /^\s*[:：]/.test(block.text.slice(to)));
}
