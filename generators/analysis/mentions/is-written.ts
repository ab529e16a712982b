import type { DescriptionDocument } from "../document/block";
import { wordsOf } from "../words/normalize";

const sources = new WeakMap<DescriptionDocument, string>();

/** Whether a description has the words of a name, alone or as the start of longer ones: "services" has "Service", "describe" no "Scribe". */
export function isWritten(name: string, document: DescriptionDocument): boolean {
  const words = sources.get(document) ?? ` ${wordsOf(document.source).join(" ")}`;
  sources.set(document, words);
  return words.includes(` ${wordsOf(name).join(" ")}`);
}
