"use client";

import type { Provenance } from "@/generators/genome";
import { texts as blueprint } from "@/texts/blueprint";
import { useActs } from "./blueprint-context";

const texts = blueprint.provenance;

/** Where an element came from: ways to its sentences, what was assumed, or that a person made it so. */
export function ProvenanceNote({ provenance }: { readonly provenance: readonly Provenance[] }) {
  const { showSentence } = useActs();
  const sentences = [...new Set(provenance.flatMap((origin) => (origin.kind === "sentence" ? [origin.sentence] : [])))];
  const assumptions = provenance.flatMap((origin) => (origin.kind === "assumption" ? [origin.note] : []));
  const edited = provenance.some(({ kind }) => kind === "person");
  if (sentences.length === 0 && assumptions.length === 0 && !edited) return null;
  return (
    <p className="text-sm text-muted">
      {sentences.length > 0 && (
        <>
          {texts.from}{" "}
          {sentences.slice(0, 5).map((sentence, index) => (
            <span key={sentence}>
              {index > 0 && ", "}
              <button type="button" className="link cursor-pointer" onClick={() => showSentence(sentence)}>
                {texts.sentence(sentenceNumber(sentence))}
              </button>
            </span>
          ))}
          {sentences.length > 5 && texts.more(sentences.length - 5)}.{" "}
        </>
      )}
      {assumptions.map((note) => (
        <span key={note}>{texts.assumed(note)}</span>
      ))}
      {edited && texts.edited}
    </p>
  );
}

/** Ids of sentences are readable, such as `s12`; the digits are what a person counts by. */
function sentenceNumber(id: string): string {
  return /\d+$/.exec(id)?.[0] ?? id;
}
