import type { Metadata } from "next";
import Link from "next/link";
import { listOperations } from "@/lib/builds/reading/list-operations";
import { texts } from "@/texts/builds";
import { codebaseOrNotFound, type BuildPlace } from "../../find-page-build";

interface ApiPageProps {
  readonly params: Promise<BuildPlace>;
}

export const metadata: Metadata = { title: texts.reading.api };
export const dynamic = "force-dynamic";

export default async function ApiPage({ params }: ApiPageProps) {
  const place = await params;
  const api = await listOperations(await codebaseOrNotFound(place));
  const base = `/projects/${place.projectId}/builds/${place.buildId}`;
  if (api === null) return <p className="mt-6">{texts.api.none}</p>;
  return (
    <>
      <h1 className="mt-6 text-2xl font-semibold">{texts.reading.api}</h1>
      <p className="mt-2 text-muted">
        {texts.api.operations(api.operations)}{" "}
        <Link href={`${base}/files/${api.path}`} className="link">
          {api.path}
        </Link>{" "}
        {texts.api.says}
      </p>
      {api.groups.map(({ name, operations }) => (
        <section key={name} aria-labelledby={`tag-${name}`} className="mt-8">
          <h2 id={`tag-${name}`} className="text-lg font-semibold" dir="auto">
            {name}
          </h2>
          <ul className="sheet mt-2 text-sm">
            {operations.map(({ method, address, summary, statuses, parameters, body }) => (
              <li key={`${method} ${address}`} className="border-b border-line px-4 py-2 last:border-b-0">
                <details>
                  <summary className="cursor-pointer">
                    <span className="inline-block w-16 font-mono text-xs font-semibold uppercase">{method}</span>
                    <code className="font-mono text-xs break-all">{address}</code> <span className="text-muted">{summary}</span>
                  </summary>
                  <dl className="mt-2 grid grid-cols-[6rem_1fr] gap-y-1 pl-16 text-muted">
                    {parameters.length > 0 && <dt>{texts.api.parameters}</dt>}
                    {parameters.length > 0 && <dd className="font-mono text-xs">{parameters.join(", ")}</dd>}
                    {body !== null && <dt>{texts.api.body}</dt>}
                    {body !== null && <dd className="font-mono text-xs">{body}</dd>}
                    <dt>{texts.api.answers}</dt>
                    <dd className="tabular-nums">{statuses.join(", ")}</dd>
                  </dl>
                </details>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
