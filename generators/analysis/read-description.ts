import type { DescriptionDocument } from "./document/block";
import { parseDocument } from "./document/parse-document";
import { splitSentences } from "./document/sentences";
import { findForeignMentions } from "./mentions/find-foreign-mentions";
import { findKnownWords } from "./mentions/find-known-words";
import { findMentions } from "./mentions/find-mentions";
import type { ReadSentence } from "./mentions/mention";
import { glossDocument } from "./tag/gloss/gloss-document";
import { tokenizeSentence } from "./tag/tokenize";
import { readOutline } from "./statements/read-outline";
import { readStatements } from "./statements/read-statements";
import type { Statement } from "./statements/statement";
import { detectLanguage } from "./words/languages/detect-language";
import { lexiconOf } from "./words/languages/lexicon";

/** A description after reading: its blocks, sentences and noun phrases, before anything is decided. */
export interface Reading {
  readonly document: DescriptionDocument;
  /** BCP 47 primary language. */
  readonly language: string;
  /** The language in which the structure of the sentences is said: English where the words are known. */
  readonly tongue: string;
  readonly sentences: readonly ReadSentence[];
  /** Sentences that say outright what a record has. */
  readonly statements: readonly Statement[];
}

export function readDescription(source: string): Reading {
  const language = detectLanguage(source);
  const lexicon = lexiconOf(language);
  const tongue = lexicon ? "en" : language;
  const written = parseDocument(source);
  const document = lexicon ? glossDocument(written, lexicon) : written;
  const sentences = splitSentences(document).map((sentence) => {
    if (sentence.block.kind === "code") return { sentence, tokens: [], mentions: [] };
    const tokens = tokenizeSentence(sentence, tongue);
    return { sentence, tokens, mentions: lexicon ? findForeignMentions(tokens, lexicon) : tongue === "en" ? findMentions(tokens) : findKnownWords(tokens, tongue) };
  });
  if (tongue !== "en") return { document, language, tongue, ...readOutline(sentences) };
  return { document, language, tongue, sentences, statements: readStatements(sentences, tongue) };
}
