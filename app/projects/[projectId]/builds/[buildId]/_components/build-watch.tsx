"use client";

import { useRouter } from "next/navigation";
import { useEffect, useState, useTransition } from "react";
import { isFinished, type BuildView } from "@/lib/builds/build-view";
import { texts } from "@/texts/builds";
import { cancelProjectBuild, startProjectBuild } from "../../../actions";
import { BuildOutcome } from "../../../_components/build-outcome";
import { BuildProgress } from "../../../_components/build-progress";
import { useBuildProgress } from "../../../_components/use-build-progress";

interface BuildWatchProps {
  readonly projectId: string;
  readonly initial: BuildView;
}

/** One build, live until it has ended; one that did not succeed can be tried again. */
export function BuildWatch({ projectId, initial }: BuildWatchProps) {
  const router = useRouter();
  const build = useBuildProgress(initial) ?? initial;
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const underWay = !isFinished(build.state);
  const ended = !underWay && !isFinished(initial.state);
  useEffect(() => {
    if (ended) router.refresh();
  }, [ended, router]);
  const offline = () => ({ problem: texts.offline });
  const retry = () =>
    startTransition(async () => {
      const answer = await startProjectBuild(projectId, build.stack).catch(offline);
      if ("problem" in answer) setProblem(answer.problem);
      else router.push(`/projects/${projectId}/builds/${answer.build.id}`);
    });
  const cancel = () =>
    startTransition(async () => {
      const answer = await cancelProjectBuild(build.id).catch(offline);
      if ("problem" in answer) setProblem(answer.problem);
    });
  return (
    <section aria-label={texts.watch.label} className="sheet mt-6">
      <div className="flex flex-wrap items-center justify-between gap-4 p-4">
        <p className="font-medium">{build.state}</p>
        {underWay && (
          <button type="button" className="button" disabled={pending} onClick={cancel}>
            {texts.panel.cancel}
          </button>
        )}
        {(build.state === "failed" || build.state === "cancelled") && (
          <button type="button" className="button button-primary" disabled={pending} onClick={retry}>
            {texts.watch.retry}
          </button>
        )}
      </div>
      {problem !== null && (
        <p role="alert" className="border-t border-line px-4 py-3 text-sm text-danger">
          {problem}
        </p>
      )}
      {underWay ? <BuildProgress build={build} /> : <BuildOutcome build={build} current />}
    </section>
  );
}
