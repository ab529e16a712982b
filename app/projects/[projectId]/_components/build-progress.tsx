"use client";

import { useEffect, useState } from "react";
import type { Stage } from "@/generators";
import type { BuildView } from "@/lib/builds/build-view";
import { texts } from "@/texts/builds";

/** The stages of the pipeline in their order, by what has been done when each has ended. */
const STAGES: readonly Stage[] = ["checked", "planned", "emitted", "formatted", "packed"];

/** The stages that are done, the counts so far and the time it has taken: never a bare spinner. */
export function BuildProgress({ build }: { readonly build: BuildView }) {
  const seconds = useSecondsSince(build.createdAt);
  const done = STAGES.findIndex((stage) => stage === build.stage) + 1;
  const counts = Object.entries(build.counts);
  return (
    <div className="border-t border-line px-4 py-3 text-sm" role="status" aria-live="polite">
      <p>
        <span className="font-medium">{build.state === "queued" ? texts.progress.queued : texts.progress.running}</span>
        <span className="text-muted tabular-nums" aria-hidden="true">
          {" "}
          {seconds === null ? "" : texts.progress.seconds(seconds)}
        </span>
      </p>
      <ol className="mt-2 flex flex-wrap gap-x-4 gap-y-1">
        {STAGES.map((stage, index) => (
          <li key={stage} className={index < done ? "text-ink" : "text-muted"}>
            <span aria-hidden="true">{index < done ? "●" : "○"}</span> {stage}
            <span className="sr-only">{index < done ? texts.progress.done : texts.progress.toCome}</span>
          </li>
        ))}
      </ol>
      {counts.length > 0 && (
        <ul className="mt-1 flex flex-wrap gap-x-4 text-muted tabular-nums">
          {counts.map(([name, count]) => (
            <li key={name}>
              {texts.progress.count(count, name)}
            </li>
          ))}
        </ul>
      )}
      <p className="mt-1 text-muted">{texts.progress.leave}</p>
    </div>
  );
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
