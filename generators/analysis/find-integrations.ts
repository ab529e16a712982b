import type { Evidence } from "./fields/found-field";
import type { Reading } from "./read-description";
import { fold } from "./words/normalize";
import { ANY_INTEGRATION, INTEGRATIONS } from "./words/integration-names";
import type { IntegrationCategory } from "./words/integration-names";

/** An outside service that the product talks to. */
export interface FoundIntegration {
  readonly name: string;
  readonly category: IntegrationCategory;
  readonly evidence: readonly Evidence[];
}

/** Services that are called like common words: "fill-ups" are no parcels. */
const COMMON_WORDS = new Set(["UPS", "Segment", "Notion", "Whisper", "Gemini", "Mistral", "Square", "Claude"]);

/** "Something like Airbnb", "Uber for tractors": what the product resembles is not what it talks to. */
function isCompared(text: string, { 0: name, index }: RegExpExecArray): boolean {
  return /\b(?:like|similar to|alternative to|inspired by|instead of|such as on|clone of)\s+(?:an? )?$/.test(text.slice(0, index)) || /^\s*(?:,?\s*but\s+for|for|clone|-like|-style)\b/.test(text.slice(index + name.length));
}

/** Find named outside services, except where the text only tells how the product is built or left out. */
export function findIntegrations(reading: Reading): FoundIntegration[] {
  const found = new Map<string, FoundIntegration>();
  for (const sentence of reading.sentences) {
    const { block, text } = sentence.sentence;
    if (["excluded", "setup", "reference", "planning"].includes(block.aside) || block.kind === "code") continue;
    const folded = fold(text);
    if (!ANY_INTEGRATION.test(folded)) continue;
    for (const { name, category, pattern } of INTEGRATIONS) {
      const match = pattern.exec(folded);
      if (!match || (COMMON_WORDS.has(name) && !text.includes(name)) || isCompared(folded, match)) continue;
      const from = Math.min(sentence.sentence.from + match.index, sentence.sentence.to);
      const evidence: Evidence = { sentence, from, to: Math.min(from + match[0].length, sentence.sentence.to), confidence: 85 };
      const known = found.get(name);
      found.set(name, known ? { ...known, evidence: [...known.evidence, evidence].slice(0, 3) } : { name, category, evidence: [evidence] });
    }
  }
  return [...found.values()];
}
