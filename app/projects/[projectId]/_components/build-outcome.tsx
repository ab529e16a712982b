import Link from "next/link";
import type { ArchiveView, BuildView } from "@/lib/builds/build-view";
import { texts } from "@/texts/builds";
import { formatBytes, formatDuration } from "./format-build";

interface BuildOutcomeProps {
  readonly build: BuildView;
  /** Whether it was built from the genome the page shows. */
  readonly current: boolean;
  /** The page of the build; left out on that page itself. */
  readonly readAt?: string;
}

/** How the latest build ended: its archive, or why there is none. */
export function BuildOutcome({ build, current, readAt }: BuildOutcomeProps) {
  return (
    <div className="border-t border-line px-4 py-4" role="status">
      {build.archive !== null && <Archive build={build} archive={build.archive} {...(readAt !== undefined && { readAt })} />}
      {build.state === "failed" && (
        <p className="text-sm">
          <span className="font-medium text-danger">{texts.outcome.failed}</span> <span dir="auto">{build.error}</span>{" "}
          <span className="block font-mono text-xs text-muted">{texts.outcome.id(build.id)}</span>
        </p>
      )}
      {build.state === "cancelled" && <p className="text-sm text-muted">{texts.outcome.cancelled}</p>}
      {!current && <p className="mt-2 text-sm text-warning">{texts.outcome.outdated}</p>}
    </div>
  );
}

function Archive({ build, archive, readAt }: { readonly build: BuildView; readonly archive: ArchiveView; readonly readAt?: string }) {
  const facts = [
    [texts.outcome.files, archive.files.toLocaleString("en")],
    [texts.outcome.lines, archive.lines.toLocaleString("en")],
    [texts.outcome.size, formatBytes(archive.bytes)],
    [texts.outcome.time, formatDuration(build.durationMs)],
  ] as const;
  return (
    <>
      <div className="flex flex-wrap items-center gap-x-6 gap-y-3">
        <a href={`/api/builds/${build.id}/download`} download={archive.name} className="button button-primary">
          {texts.outcome.download(archive.name)}
        </a>
        {readAt !== undefined && (
          <>
            <Link href={`${readAt}/files`} className="button">
              {texts.outcome.read}
            </Link>
            <Link href={readAt} className="link text-sm">
              {texts.outcome.details}
            </Link>
          </>
        )}
        <dl className="flex flex-wrap gap-x-6 gap-y-2 text-sm tabular-nums">
          {facts.map(([name, value]) => (
            <div key={name} className="flex gap-1.5">
              <dt className="text-muted">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className="mt-3 font-mono text-xs break-all text-muted">
        {texts.outcome.digest} <span data-testid="archive-digest">{archive.digest}</span>
      </p>
    </>
  );
}
