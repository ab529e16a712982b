import type { Provenance } from "@/generators/genome";

/** Where an element came from: links to its sentences, or what was assumed. */
export function ProvenanceNote({ provenance }: { readonly provenance: readonly Provenance[] }) {
  const sentences = [...new Set(provenance.flatMap((origin) => (origin.kind === "sentence" ? [origin.sentence] : [])))];
  const assumptions = provenance.flatMap((origin) => (origin.kind === "assumption" ? [origin.note] : []));
  if (sentences.length === 0 && assumptions.length === 0) return null;
  return (
    <p className="text-sm text-muted">
      {sentences.length > 0 && (
        <>
          From{" "}
          {sentences.slice(0, 5).map((sentence, index) => (
            <span key={sentence}>
              {index > 0 && ", "}
              <a href={`#sentence-${sentence}`} className="link">
                sentence {sentenceNumber(sentence)}
              </a>
            </span>
          ))}
          {sentences.length > 5 && ` and ${sentences.length - 5} more`}.{" "}
        </>
      )}
      {assumptions.map((note) => (
        <span key={note}>Assumed: {note} </span>
      ))}
    </p>
  );
}

/** Ids of sentences are readable, such as `s12`; the digits are what a person counts by. */
function sentenceNumber(id: string): string {
  return /\d+$/.exec(id)?.[0] ?? id;
}
