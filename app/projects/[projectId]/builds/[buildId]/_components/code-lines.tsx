import type { Token } from "@/lib/builds/reading/highlight-code";
import { texts } from "@/texts/builds";

interface CodeLinesProps {
  readonly lines: readonly (readonly Token[])[];
  readonly path: string;
}

/** A file line by line; each line has an address. */
export function CodeLines({ lines, path }: CodeLinesProps) {
  return (
    <div className="sheet mt-3 overflow-x-auto" tabIndex={0} role="region" aria-label={path}>
      <ol className="code-lines py-2 font-mono text-xs leading-5">
        {lines.map((tokens, index) => (
          <li key={index} id={`L${index + 1}`}>
            <a href={`#L${index + 1}`} aria-label={texts.files.line(index + 1)} tabIndex={-1}>
              {index + 1}
            </a>
            <code>
              {tokens.map(({ text, kind }, place) => (kind === null ? text : <span key={place} className={`tok-${kind}`}>{text}</span>))}
              {tokens.length === 0 && " "}
            </code>
          </li>
        ))}
      </ol>
    </div>
  );
}
