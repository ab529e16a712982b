import model from "wink-eng-lite-web-model";
import winkNlp from "wink-nlp";
import type { ItsHelpers, WinkMethods } from "wink-nlp";
import { CREATE_VERBS, DATA_VERBS, EMPTY_ADJECTIVES, UPDATE_VERBS } from "../words/verbs";
import type { Pos } from "./token";

interface Tagger {
  readonly nlp: WinkMethods;
  readonly its: ItsHelpers;
}

let loaded: Tagger | null = null;

const POS: Readonly<Record<string, Pos>> = {
  NOUN: "noun", PROPN: "noun", VERB: "verb", ADJ: "adj", DET: "det", ADP: "prep", AUX: "aux", CCONJ: "conj", SCONJ: "conj", PRON: "pron", ADV: "adv", NUM: "num", PUNCT: "punct", SYM: "punct", PART: "other", SPACE: "punct", X: "noun", INTJ: "other",
};
const PROCESS_NEXT = /^(management|tracking|scheduling|system|module|list|history|handling|processing|status|details?|records?|data|reports?|page|form|board|information|item|items|number|date|dashboard|creation|features?|calculation|registration|workflow|functions?|monitoring|level|levels|line|type|types)$/;

/** Parts of speech of one English sentence, as words with their tags; loads the model on first use. */
export function tagEnglish(text: string): { readonly text: string; readonly pos: Pos }[] {
  loaded ??= load();
  const tokens = loaded.nlp.readDoc(text).tokens();
  const words = tokens.out() as unknown as string[];
  const tags = tokens.out(loaded.its.pos) as unknown as string[];
  return words.map((word, index) => ({ text: word, pos: POS[tags[index] ?? "X"] ?? "other" }));
}

function load(): Tagger {
  const nlp = winkNlp(model, ["pos"]);
  return { nlp, its: nlp.its };
}

/**
 * A list item starts with an imperative that a tagger takes for a noun: "Book members", "Track expenses".
 * Tell whether the first word is that verb.
 */
export function isLeadingVerb(words: readonly string[]): boolean {
  const [first = "", second = ""] = words;
  const verb = first.toLowerCase();
  if (!DATA_VERBS.has(verb) && !CREATE_VERBS.has(verb) && !UPDATE_VERBS.has(verb)) return false;
  if (second === "" || /^[-/:()|.]$/.test(second)) return false;
  if (PROCESS_NEXT.test(second.toLowerCase())) return false;
  if (/^(book|order|schedule|report|record|log|post|list|rent|request|check|share|group|display|place|bill|file|rate|plan|store|invoice|comment|process|review|answer|message|list)$/.test(verb)) {
    return EMPTY_ADJECTIVES.has(second.toLowerCase()) || /^(a|an|the|their|my|your|his|its|our|in|for|by|to|how|who|which|and|or|,|&)$/i.test(second) || /(s|ing)$/.test(second.toLowerCase()) || second === second.toLowerCase();
  }
  return true;
}
