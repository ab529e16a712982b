import type { Metadata } from "next";
import Link from "next/link";
import { readTrace } from "@/lib/builds/reading/read-trace";
import { texts } from "@/texts/builds";
import { codebaseOrNotFound, type BuildPlace } from "../../find-page-build";

interface TracePageProps {
  readonly params: Promise<BuildPlace>;
}

export const metadata: Metadata = { title: texts.reading.trace };
export const dynamic = "force-dynamic";

export default async function TracePage({ params }: TracePageProps) {
  const place = await params;
  const trace = await readTrace(await codebaseOrNotFound(place));
  const base = `/projects/${place.projectId}/builds/${place.buildId}`;
  return (
    <>
      <h1 className="mt-6 text-2xl font-semibold">{texts.reading.trace}</h1>
      <p className="mt-2 max-w-prose text-muted">{texts.trace.lead}</p>
      {trace === null || trace.sentences.length === 0 ? (
        <p className="mt-6">{texts.trace.none}</p>
      ) : (
        <ol className="mt-6 space-y-6">
          {trace.sentences.map(({ id, text, elements }) => (
            <li key={id} id={id} className="sheet scroll-mt-4 target:border-accent">
              <h2 className="p-4 font-medium" dir="auto">
                {text}
              </h2>
              <div className="overflow-x-auto border-t border-line" tabIndex={0} role="region" aria-label={texts.trace.made}>
                <table className="w-full text-left text-sm">
                  <thead className="text-muted">
                    <tr>
                      {texts.trace.columns.map((name) => (
                        <th key={name} scope="col" className="px-4 py-1 font-medium">
                          {name}
                        </th>
                      ))}
                    </tr>
                  </thead>
                  <tbody>
                    {elements.map((element) => (
                      <tr key={`${element.kind} ${element.id}`} className="border-t border-line align-top">
                        <th scope="row" className="min-w-40 px-4 py-2 font-normal" dir="auto">
                          <span className="text-muted">{element.kind}</span> {element.name}
                        </th>
                        <td className="min-w-80 px-4 py-2">
                          <Paths paths={element.files} base={base} />
                        </td>
                        <td className="min-w-80 px-4 py-2">
                          <Paths paths={element.tests} base={base} />
                        </td>
                      </tr>
                    ))}
                  </tbody>
                </table>
              </div>
            </li>
          ))}
        </ol>
      )}
      {trace !== null && trace.unused.length > 0 && (
        <section aria-labelledby="unused" className="mt-10">
          <h2 id="unused" className="text-xl font-semibold">
            {texts.trace.unused}
          </h2>
          <ul className="mt-3 space-y-2 text-sm">
            {trace.unused.map(({ id, text, reason }) => (
              <li key={id}>
                <span dir="auto">{text}</span> {reason !== "" && <span className="text-muted">{reason}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

const SHOWN = 6;

function Paths({ paths, base }: { readonly paths: readonly string[]; readonly base: string }) {
  const link = (path: string) => (
    <li key={path}>
      <Link href={`${base}/files/${path.split("/").map(encodeURIComponent).join("/")}`} prefetch={false} className="link inline-block min-h-6 font-mono text-xs leading-6 break-all">
        {path}
      </Link>
    </li>
  );
  return (
    <>
      <ul>{paths.slice(0, SHOWN).map(link)}</ul>
      {paths.length > SHOWN && (
        <details>
          <summary className="min-h-6 cursor-pointer text-xs leading-6 text-muted">{texts.trace.more(paths.length - SHOWN)}</summary>
          <ul>{paths.slice(SHOWN).map(link)}</ul>
        </details>
      )}
    </>
  );
}
