import type { DescriptionDocument } from "./document/block";
import { parseDocument } from "./document/parse-document";
import { splitSentences } from "./document/sentences";
import { findKnownWords } from "./mentions/find-known-words";
import { findMentions } from "./mentions/find-mentions";
import type { ReadSentence } from "./mentions/mention";
import { tokenizeSentence } from "./tag/tokenize";
import { readStatements } from "./statements/read-statements";
import type { Statement } from "./statements/statement";
import { detectLanguage } from "./words/languages/detect-language";

/** A description after reading: its blocks, sentences and noun phrases, before anything is decided. */
export interface Reading {
  readonly document: DescriptionDocument;
  /** BCP 47 primary language. */
  readonly language: string;
  readonly sentences: readonly ReadSentence[];
  /** Sentences that say outright what a record has. */
  readonly statements: readonly Statement[];
}

export function readDescription(source: string): Reading {
  const document = parseDocument(source);
  const language = detectLanguage(source);
  const sentences = splitSentences(document).map((sentence) => {
    if (sentence.block.kind === "code") return { sentence, tokens: [], mentions: [] };
    const tokens = tokenizeSentence(sentence, language);
    return { sentence, tokens, mentions: language === "en" ? findMentions(tokens) : findKnownWords(tokens, language) };
  });
  return { document, language, sentences, statements: readStatements(sentences, language) };
}
