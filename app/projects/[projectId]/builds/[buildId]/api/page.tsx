import type { Metadata } from "next";
import Link from "next/link";
import { listOperations } from "@/lib/builds/reading/list-operations";
import { codebaseOrNotFound, type BuildPlace } from "../../find-page-build";

interface ApiPageProps {
  readonly params: Promise<BuildPlace>;
}

export const metadata: Metadata = { title: "API" };
export const dynamic = "force-dynamic";

export default async function ApiPage({ params }: ApiPageProps) {
  const place = await params;
  const api = await listOperations(await codebaseOrNotFound(place));
  const base = `/projects/${place.projectId}/builds/${place.buildId}`;
  if (api === null) return <p className="mt-6">This codebase describes no API.</p>;
  return (
    <>
      <h1 className="mt-6 text-2xl font-semibold">API</h1>
      <p className="mt-2 text-muted">
        {api.operations} operations, as{" "}
        <Link href={`${base}/files/${api.path}`} className="link">
          {api.path}
        </Link>{" "}
        says. The running app serves the same.
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
                    {parameters.length > 0 && <dt>Parameters</dt>}
                    {parameters.length > 0 && <dd className="font-mono text-xs">{parameters.join(", ")}</dd>}
                    {body !== null && <dt>Body</dt>}
                    {body !== null && <dd className="font-mono text-xs">{body}</dd>}
                    <dt>Answers</dt>
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
