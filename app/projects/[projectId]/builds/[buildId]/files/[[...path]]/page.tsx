import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { highlightCode } from "@/lib/builds/reading/highlight-code";
import { readTrace, sentencesOf } from "@/lib/builds/reading/read-trace";
import { searchCodebase } from "@/lib/builds/reading/search-codebase";
import { texts } from "@/texts/builds";
import { codebaseOrNotFound, type BuildPlace } from "../../../find-page-build";
import { CodeLines } from "../../_components/code-lines";
import { FileList } from "../../_components/file-list";
import { folderOf } from "../../_components/file-tree";
import { SearchHits } from "../../_components/search-hits";
import { SlashSearch } from "../../_components/slash-search";

interface FilesPageProps {
  readonly params: Promise<BuildPlace & { readonly path?: readonly string[] }>;
  readonly searchParams: Promise<{ readonly q?: string | string[] }>;
}

export const dynamic = "force-dynamic";

const pathOf = (parts: readonly string[] | undefined) => (parts ?? []).map(decodeURIComponent).join("/");

export async function generateMetadata({ params }: FilesPageProps): Promise<Metadata> {
  return { title: pathOf((await params).path) || texts.reading.files };
}

export default async function FilesPage({ params, searchParams }: FilesPageProps) {
  const { path: parts, ...place } = await params;
  const { q } = await searchParams;
  const query = typeof q === "string" ? q : "";
  const codebase = await codebaseOrNotFound(place);
  const base = `/projects/${place.projectId}/builds/${place.buildId}`;
  const path = pathOf(parts) || (codebase.paths.includes("README.md") ? "README.md" : (codebase.paths[0] ?? ""));
  const text = await codebase.read(path);
  if (text === undefined) notFound();
  const trace = await readTrace(codebase);
  const sentences = trace === null ? [] : sentencesOf(trace, path);
  return (
    <div className="mt-6 grid gap-6 lg:grid-cols-[16rem_minmax(0,1fr)]">
      <div className="min-w-0 text-sm">
        <form role="search" method="get" className="mb-4">
          <SlashSearch query={query} />
        </form>
        <nav aria-label={texts.reading.files} className="max-h-[75dvh] overflow-auto" tabIndex={0}>
          <FileList folder={folderOf(codebase.paths)} base={base} current={path} />
        </nav>
      </div>
      <div className="min-w-0">
        {query.trim() !== "" && <SearchHits query={query} result={await searchCodebase(codebase, query)} base={base} />}
        <h1 className="font-mono text-sm font-semibold break-all">{path}</h1>
        {sentences.length > 0 && (
          <details className="mt-2 text-sm">
            <summary className="cursor-pointer text-muted">
              {texts.files.ledHere(sentences.length)}
            </summary>
            <ul className="mt-2 space-y-2 border-l border-line pl-3">
              {sentences.map((sentence) => (
                <li key={sentence.id}>
                  <Link href={`${base}/trace#${sentence.id}`} className="link" dir="auto">
                    {sentence.text}
                  </Link>
                  <span className="block text-muted">{sentence.names.slice(0, 8).join(", ")}</span>
                </li>
              ))}
            </ul>
          </details>
        )}
        {text === null ? <p className="mt-4 text-muted">{texts.files.notText}</p> : <CodeLines lines={await highlightCode(path, text)} path={path} />}
      </div>
    </div>
  );
}
