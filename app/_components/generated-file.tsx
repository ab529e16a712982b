import { texts } from "@/texts/landing";
import showpiece from "./showpiece.json";

/** A file as it comes out of a build: one of the bike workshop's, written by scripts/write-showpiece.ts. */
export function GeneratedFile() {
  return (
    <figure className="mt-6">
      <figcaption className="flex flex-wrap justify-between gap-x-6 rounded-t-sm border border-line bg-sheet px-4 py-2 text-sm">
        <code className="font-mono wrap-anywhere">{showpiece.path}</code>
        <span className="text-muted tabular-nums">
          {texts.code.file(showpiece)}
        </span>
      </figcaption>
      <pre tabIndex={0} role="region" aria-label={showpiece.path} className="max-h-120 overflow-auto rounded-b-sm border border-t-0 border-line bg-sunk p-4 font-mono text-sm">
        <code>{showpiece.text}</code>
      </pre>
    </figure>
  );
}
