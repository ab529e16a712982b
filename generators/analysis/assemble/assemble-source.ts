import { sha256 } from "../../genome/digest";
import type { Genome, Source } from "../../genome/genome";
import type { Aside } from "../document/block";
import type { Reading } from "../read-description";

const REASONS: Readonly<Record<Aside, string>> = {
  none: "", setup: "It tells how to install or run a program.", technology: "It speaks of technology; the stack is chosen apart.", quality: "It states a general quality; every generated product is built to such standards.", style: "It speaks of looks.",
  planning: "It speaks of plans, measures or business, not of what the product keeps.", excluded: "It says what the product does not do.", later: "It speaks of a later version.", reference: "It refers to people, licences or other documents.", pains: "It tells why the product is wanted.",
};

/** Every sentence of the description: used, context or unused, with the reason. */
export function assembleSource(reading: Reading, genome: Omit<Genome, "source">): Source {
  const used = new Set<string>();
  collectSentences(genome, used);
  return {
    digest: sha256(reading.document.source), language: reading.language,
    sentences: reading.sentences.map(({ sentence }) => {
      const { id, start, end, text, block } = sentence;
      const kind = used.has(id) ? "used" : block.aside !== "none" || block.kind === "heading" || block.kind === "label" ? "context" : "unused";
      const reason = kind === "used" ? "" : block.aside !== "none" ? REASONS[block.aside] : kind === "context" ? "It is a heading or lead-in." : block.kind === "code" ? "It is code, and no data model was recognised in it." : "Nothing in it names a record, a field, a rule or a feature.";
      return { id, start, end, text: text.slice(0, 20_000), kind, reason };
    }),
  };
}

/** Ids of sentences that any element points at. */
function collectSentences(value: unknown, used: Set<string>): void {
  if (Array.isArray(value)) {
    for (const item of value) collectSentences(item, used);
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if ("kind" in value && value.kind === "sentence" && "sentence" in value && typeof value.sentence === "string") used.add(value.sentence);
  for (const item of Object.values(value)) collectSentences(item, used);
}
