import type { Genome } from "@/generators/genome";
import { splitDescription } from "./split-description";

interface DescriptionTextProps {
  readonly text: string;
  readonly genome: Genome;
}

/** The founder's text with what became part of the genome marked in it. */
export function DescriptionText({ text, genome }: DescriptionTextProps) {
  return (
    <>
      <p className="mt-2 text-sm text-muted">
        <mark className="mark-used px-0.5">Understood</mark>, <mark className="mark-context px-0.5 text-ink">context</mark>,{" "}
        <mark className="mark-unused px-0.5">produced nothing</mark>
      </p>
      <div className="sheet mt-3 p-4 text-[0.9375rem] leading-relaxed whitespace-pre-wrap" dir="auto">
        {splitDescription(text, genome.source).map((segment, index) =>
          segment.sentence === null ? (
            segment.text
          ) : (
            <mark key={index} id={`sentence-${segment.sentence.id}`} className={`mark-${segment.sentence.kind}`}>
              {segment.text}
            </mark>
          ),
        )}
      </div>
    </>
  );
}
