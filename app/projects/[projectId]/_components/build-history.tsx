import Link from "next/link";
import type { BuildView } from "@/lib/builds/build-view";
import { texts } from "@/texts/builds";
import { formatBytes, formatMoment } from "./format-build";

/** Builds before the latest one, each still downloadable. */
export function BuildHistory({ projectId, builds }: { readonly projectId: string; readonly builds: readonly BuildView[] }) {
  return (
    <details className="border-t border-line px-4 py-3 text-sm">
      <summary className="cursor-pointer text-muted">{texts.history.title(builds.length)}</summary>
      <ul className="mt-2">
        {builds.map((build) => (
          <li key={build.id} className="flex flex-wrap items-baseline gap-x-4 border-t border-line py-2 tabular-nums">
            <Link href={`/projects/${projectId}/builds/${build.id}`} className="link">
              {formatMoment(build.createdAt)}
            </Link>
            <span className={build.state === "failed" ? "text-danger" : "text-muted"}>{build.state}</span>
            {build.archive === null ? (
              <span className="text-muted">{build.error}</span>
            ) : (
              <>
                <a href={`/api/builds/${build.id}/download`} download={build.archive.name} className="link">
                  {texts.history.download(formatBytes(build.archive.bytes))}
                </a>
                <span className="font-mono text-xs text-muted">{build.archive.digest.slice(0, 12)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
