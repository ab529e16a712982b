import Link from "next/link";
import type { SearchResult } from "@/lib/builds/reading/search-codebase";
import { texts } from "@/texts/builds";

interface SearchHitsProps {
  readonly query: string;
  readonly result: SearchResult;
  readonly base: string;
}

export function SearchHits({ query, result: { hits, more }, base }: SearchHitsProps) {
  return (
    <section aria-labelledby="found" className="mb-8">
      <h2 id="found" className="font-semibold">
        {hits.length === 0 ? texts.files.noHit(query.trim()) : texts.files.hits({ count: hits.length, more, query: query.trim() })}
      </h2>
      <ul className="sheet mt-2 max-h-96 overflow-auto text-xs" tabIndex={0} role="region" aria-label={texts.files.lines}>
        {hits.map(({ path, line, text }) => (
          <li key={`${path} ${line}`} className="border-b border-line px-3 py-1 last:border-b-0">
            <Link href={`${base}/files/${path.split("/").map(encodeURIComponent).join("/")}?q=${encodeURIComponent(query)}#L${line}`} prefetch={false} className="link">
              {path}:{line}
            </Link>
            <code className="block truncate font-mono">{text.trim()}</code>
          </li>
        ))}
      </ul>
    </section>
  );
}
