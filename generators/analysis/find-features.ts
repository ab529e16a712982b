import type { ReadSentence } from "./mentions/mention";
import type { Reading } from "./read-description";
import type { FeatureName } from "./words/feature-cues";
import { ANYWHERE, FEATURE_CUES } from "./words/feature-cues";
import { fold } from "./words/normalize";
import type { Evidence } from "./fields/found-field";

/** What the product does beside keeping records, with the sentences that ask for it. */
export type FoundFeatures = Readonly<Record<FeatureName, readonly Evidence[]>>;

const NEGATED = /\b(no|not|without|never|won't|don't|doesn't|isn't|cannot|instead of|sin|sem|sans|ohne|kein(e|en)?|nao|pas de|out of scope|non-?goal)\b/;

/** Find the features that the text asks for; negated sentences and sections out of scope do not. */
export function findFeatures(reading: Reading): FoundFeatures {
  const found = Object.fromEntries(Object.keys(FEATURE_CUES).map((name) => [name, [] as Evidence[]])) as Record<FeatureName, Evidence[]>;
  const stated = new Set(reading.statements.map(({ sentence }) => sentence));
  for (const sentence of reading.sentences) {
    const { block, text } = sentence.sentence;
    if (["excluded", "setup", "reference"].includes(block.aside) || block.kind === "code") continue;
    const folded = fold(text);
    for (const [name, cue] of Object.entries(FEATURE_CUES) as [FeatureName, (typeof FEATURE_CUES)[FeatureName]][]) {
      if (!speaksOfProduct(block.aside, name)) continue;
      /* "a work email" is a field; "by email" is a way to tell people. */
      if (name === "email" && stated.has(sentence) && !/\b(by|per|via) e-?mail\b/.test(folded)) continue;
      const match = cue.yes.exec(folded);
      if (!match || cue.not?.test(folded) || isNegated(folded, match.index)) continue;
      found[name].push(placed(sentence, match.index, match[0].length));
    }
  }
  return found;
}

function speaksOfProduct(aside: ReadSentence["sentence"]["block"]["aside"], name: FeatureName): boolean {
  switch (aside) {
    case "none":
      return true;
    case "pains":
      return name !== "email" && name !== "notifications" && name !== "fileUpload";
    case "planning":
    case "technology":
      return ANYWHERE.has(name);
    case "later":
    case "quality":
    case "style":
    case "excluded":
    case "setup":
    case "reference":
      return false;
    default:
      return aside satisfies never;
  }
}

/** A negation within the few words before the cue. */
function isNegated(text: string, at: number): boolean {
  return NEGATED.test(text.slice(Math.max(0, at - 28), at).split(/[.,;:]/).pop() ?? "");
}

function placed(sentence: ReadSentence, at: number, length: number): Evidence {
  const from = Math.min(sentence.sentence.from + at, sentence.sentence.to);
  return { sentence, from, to: Math.min(from + length, sentence.sentence.to), confidence: 80 };
}
