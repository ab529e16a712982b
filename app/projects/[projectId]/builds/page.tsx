import type { Metadata } from "next";
import Link from "next/link";
import { projectOrNotFound } from "@/app/workspace";
import { listBuilds } from "@/lib/builds/list-builds";
import { STACKS } from "@/lib/builds/stacks";
import { texts } from "@/texts/builds";
import { formatBytes, formatDuration, formatMoment } from "../_components/format-build";

interface BuildsPageProps {
  readonly params: Promise<{ readonly projectId: string }>;
}

export const metadata: Metadata = { title: texts.title };
export const dynamic = "force-dynamic";

export default async function BuildsPage({ params }: BuildsPageProps) {
  const project = await projectOrNotFound((await params).projectId);
  const builds = await listBuilds(project.id);
  return (
    <div className="mx-auto max-w-6xl px-4 py-8 sm:px-6">
      <h1 className="text-2xl font-semibold">{texts.title}</h1>
      <p className="mt-2 text-muted">{texts.list.lead}</p>
      {builds.length === 0 ? (
        <p className="mt-6">
          {texts.list.none}{" "}
          <Link href={`/projects/${project.id}#build`} className="link">
            {texts.list.start}
          </Link>
          {texts.list.end}
        </p>
      ) : (
        <div className="sheet mt-6 overflow-x-auto" tabIndex={0} role="region" aria-label={texts.title}>
          <table className="w-full text-left text-sm tabular-nums">
            <thead>
              <tr className="border-b border-line text-muted">
                {texts.list.columns.map((name) => (
                  <th key={name} scope="col" className="px-3 py-2 font-medium whitespace-nowrap">
                    {name}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {builds.map(({ id, state, stack, genomeVersion, createdAt, archiveDigest, archiveBytes, files, lines, durationMs }) => (
                <tr key={id} className="border-b border-line last:border-b-0">
                  <th scope="row" className="px-3 py-2 font-normal whitespace-nowrap">
                    <Link href={`/projects/${project.id}/builds/${id}`} className="link">
                      {formatMoment(createdAt.toISOString())}
                    </Link>
                  </th>
                  <td className={`px-3 py-2 ${state === "failed" ? "text-danger" : ""}`}>{state}</td>
                  <td className="px-3 py-2">{texts.list.version(genomeVersion)}</td>
                  <td className="px-3 py-2 whitespace-nowrap">{STACKS.find((known) => known.id === stack)?.name ?? stack}</td>
                  <td className="px-3 py-2">{files ?? ""}</td>
                  <td className="px-3 py-2">{lines?.toLocaleString("en") ?? ""}</td>
                  <td className="px-3 py-2 whitespace-nowrap">{archiveBytes === null ? "" : formatBytes(archiveBytes)}</td>
                  <td className="px-3 py-2 whitespace-nowrap">{durationMs === null ? "" : formatDuration(durationMs)}</td>
                  <td className="px-3 py-2 font-mono text-xs">{archiveDigest?.slice(0, 12) ?? ""}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </div>
  );
}
