"use client";

import { useEffect, useState } from "react";
import type { BuildView } from "@/lib/builds/build-view";

/** The stage a build is in, the counts so far and the time it has taken: never a bare spinner. */
export function BuildProgress({ build }: { readonly build: BuildView }) {
  const seconds = useSecondsSince(build.createdAt);
  const counts = Object.entries(build.counts);
  return (
    <div className="border-t border-line px-4 py-3 text-sm" role="status" aria-live="polite">
      <p>
        <span className="font-medium">{build.state === "queued" ? "Waiting for a worker" : stageLabel(build.stage)}</span>
        <span className="text-muted tabular-nums" aria-hidden="true">
          {" "}
          {seconds === null ? "" : `${seconds} s`}
        </span>
      </p>
      {counts.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-4 text-muted tabular-nums">
          {counts.map(([name, count]) => (
            <li key={name}>
              {count.toLocaleString("en")} {name}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-1 text-muted">You can leave this page; the build goes on.</p>
    </div>
  );
}

function stageLabel(stage: string | null): string {
  if (stage === null) return "Starting";
  return `${stage.slice(0, 1).toUpperCase()}${stage.slice(1)}`;
}

/** Whole seconds since a moment, counted in the browser only: the server's page has no clock yet. */
function useSecondsSince(moment: string): number | null {
  const [now, setNow] = useState<number | null>(null);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 500);
    return () => clearInterval(timer);
  }, []);
  return now === null ? null : Math.max(0, Math.floor((now - Date.parse(moment)) / 1_000));
}
