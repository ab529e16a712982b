import type { Genome } from "@/generators/genome";
import { count } from "./summarize";

/** Sentences that produced nothing, with the reason: what the founder should know is missing. */
export function UnusedSentences({ genome }: { readonly genome: Genome }) {
  const unused = genome.source.sentences.filter((sentence) => sentence.kind === "unused");
  if (unused.length === 0) return null;
  return (
    <details className="mt-3 text-sm">
      <summary className="cursor-pointer text-muted">{count(unused.length, "sentence", "sentences")} produced nothing</summary>
      <ul className="mt-2 space-y-2 border-l border-line pl-3">
        {unused.map((sentence) => (
          <li key={sentence.id}>
            <a href={`#sentence-${sentence.id}`} className="link" dir="auto">
              {sentence.text}
            </a>
            {sentence.reason !== "" && <span className="block text-muted">{sentence.reason}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
