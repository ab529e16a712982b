"use client";

import { useState, useTransition } from "react";
import type { BuildView } from "@/lib/builds/build-view";
import { isFinished } from "@/lib/builds/build-view";
import { texts } from "@/texts/builds";
import { cancelProjectBuild, startProjectBuild, type BuildAnswer } from "../actions";
import type { Refusal } from "@/app/guarded-action";
import { BuildHistory } from "./build-history";
import { BuildOutcome } from "./build-outcome";
import { BuildProgress } from "./build-progress";
import { useBuildProgress } from "./use-build-progress";

interface BuildPanelProps {
  readonly projectId: string;
  readonly builds: readonly BuildView[];
  readonly stacks: readonly { readonly id: string; readonly name: string; readonly summary: string }[];
  /** Whether the genome has errors. */
  readonly blocked: boolean;
  readonly genomeDigest: string;
  /** Waits until what is built is kept. @returns whether it is */
  readonly beforeStart: () => Promise<boolean>;
}

/** Starts builds, shows the latest one live, and lists those before it. */
export function BuildPanel({ projectId, builds, stacks, blocked, genomeDigest, beforeStart }: BuildPanelProps) {
  const [started, setStarted] = useState<readonly BuildView[]>([]);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const [stack, setStack] = useState(builds[0]?.stack ?? stacks[0]?.id ?? "");
  const known = mergeBuilds(started, builds);
  const build = useBuildProgress(known[0] ?? null);
  const underWay = build !== null && !isFinished(build.state);
  const history = build === null ? known : [build, ...known.slice(1)];

  const act = (call: () => Promise<BuildAnswer | Refusal>) =>
    startTransition(async () => {
      const answer = await call().catch(() => ({ problem: texts.offline }));
      if ("problem" in answer) setProblem(answer.problem);
      else {
        setProblem(null);
        setStarted((earlier) => mergeBuilds([answer.build], earlier));
      }
    });

  return (
    <section aria-labelledby="build" className="sheet">
      <div className="flex flex-wrap items-end gap-4 p-4">
        <div className="mr-auto max-w-full min-w-0">
          <h2 id="build" className="font-semibold">
            {texts.panel.title}
          </h2>
          <fieldset className="mt-1 space-y-1 text-sm" disabled={underWay}>
            <legend className="text-muted">{texts.panel.stack}</legend>
            {stacks.map(({ id, name, summary }) => (
              <label key={id} className="flex items-baseline gap-2">
                <input type="radio" name="stack" className="accent-(--accent)" value={id} checked={stack === id} onChange={() => setStack(id)} />
                <span>
                  {name} <span className="text-muted">{summary}</span>
                </span>
              </label>
            ))}
          </fieldset>
        </div>
        {underWay ? (
          <button type="button" className="button" disabled={pending} onClick={() => act(() => cancelProjectBuild(build.id))}>
            {texts.panel.cancel}
          </button>
        ) : (
          <button
            type="button"
            className="button button-primary"
            disabled={pending || blocked}
            aria-busy={pending}
            onClick={() =>
              act(async () => {
                if (!(await beforeStart())) return { problem: texts.panel.notKept };
                return startProjectBuild(projectId, stack);
              })
            }
          >
            {build === null ? texts.panel.start : texts.panel.again}
          </button>
        )}
      </div>
      {blocked && <p className="border-t border-line px-4 py-3 text-sm text-danger">{texts.panel.blocked}</p>}
      {problem !== null && (
        <p role="alert" className="border-t border-line px-4 py-3 text-sm text-danger">
          {problem}
        </p>
      )}
      {underWay && <BuildProgress build={build} />}
      {build !== null && !underWay && <BuildOutcome build={build} current={build.genomeDigest === genomeDigest} readAt={`/projects/${projectId}/builds/${build.id}`} />}
      {history.length > 1 && <BuildHistory projectId={projectId} builds={history.slice(1)} />}
    </section>
  );
}

/** Newest first; where both know a build, the first list's view of it counts. */
function mergeBuilds(first: readonly BuildView[], second: readonly BuildView[]): readonly BuildView[] {
  const known = new Set(first.map((build) => build.id));
  return [...first, ...second.filter((build) => !known.has(build.id))];
}
