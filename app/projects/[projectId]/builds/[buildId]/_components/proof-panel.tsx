"use client";

import { useEffect, useState, useTransition } from "react";
import { isProofFinished, type EndedStep, type ProofView } from "@/lib/builds/proofs/proof-view";
import { texts } from "@/texts/builds";
import { cancelBuildProof, startBuildProof } from "../../../actions";

interface ProofPanelProps {
  readonly buildId: string;
  readonly initial: ProofView | null;
}

const ASK_MS = 1_500;

/** The proof of a build: its steps with their counts, live while they run, and what failed. */
export function ProofPanel({ buildId, initial }: ProofPanelProps) {
  const [proof, setProof] = useState(initial);
  const [problem, setProblem] = useState<string | null>(null);
  const [pending, startTransition] = useTransition();
  const running = proof !== null && !isProofFinished(proof.state);
  useEffect(() => {
    if (!running) return;
    return follow(buildId, setProof);
  }, [buildId, running]);
  const act = (call: (buildId: string) => ReturnType<typeof startBuildProof>) =>
    startTransition(async () => {
      const answer = await call(buildId).catch(() => ({ problem: texts.proof.offline }));
      if ("problem" in answer) setProblem(answer.problem);
      else {
        setProblem(null);
        setProof(answer.proof);
      }
    });
  return (
    <section aria-labelledby="proof" className="sheet mt-6">
      <div className="flex flex-wrap items-center justify-between gap-4 p-4">
        <div>
          <h2 id="proof" className="font-semibold">
            {texts.proof.title}
          </h2>
          <p className="text-sm text-muted" role="status">
            {proof === null ? texts.proof.lead : stateWords(proof)}
          </p>
        </div>
        {running ? (
          <button type="button" className="button" disabled={pending} onClick={() => act(cancelBuildProof)}>
            {texts.proof.cancel}
          </button>
        ) : (
          <button type="button" className="button" disabled={pending} aria-busy={pending} onClick={() => act(startBuildProof)}>
            {proof === null ? texts.proof.start : texts.proof.again}
          </button>
        )}
      </div>
      {problem !== null && (
        <p role="alert" className="border-t border-line px-4 py-3 text-sm text-danger">
          {problem}
        </p>
      )}
      {proof !== null && proof.error !== null && (
        <p className="border-t border-line px-4 py-3 text-sm text-warning" dir="auto">
          {proof.error}
        </p>
      )}
      {proof !== null && (
        <ol className="border-t border-line text-sm empty:border-0">
          {proof.steps.map((step) => (
            <StepRow key={step.name} step={step} />
          ))}
        </ol>
      )}
      {proof?.report !== null && proof?.report !== undefined && (
        <details className="border-t border-line px-4 py-3 text-sm">
          <summary className="cursor-pointer">{texts.proof.report}</summary>
          <pre className="mt-2 overflow-x-auto font-mono text-xs" tabIndex={0}>
            {JSON.stringify(proof.report, null, 2)}
          </pre>
        </details>
      )}
    </section>
  );
}

function StepRow({ step: { name, passed, counts, seconds, failure, commands } }: { readonly step: EndedStep }) {
  return (
    <li className="border-b border-line px-4 py-2 last:border-b-0">
      <div className="flex flex-wrap items-baseline gap-x-4 tabular-nums">
        <span className={`w-16 font-medium ${passed ? "text-success" : "text-danger"}`}>{passed ? texts.proof.passed : texts.proof.failed}</span>
        <span className="w-28">{name}</span>
        <span className="text-muted max-sm:order-last max-sm:basis-full max-sm:empty:hidden">
          {Object.entries(counts)
            .map(([what, count]) => (what === "coveragePercent" ? texts.proof.coverage(count) : texts.proof.count(count, what)))
            .join(", ")}
        </span>
        <span className="ml-auto text-muted">{texts.proof.seconds(seconds)}</span>
      </div>
      {commands.length > 0 && <p className="font-mono text-xs text-muted">{commands.join(" · ")}</p>}
      {failure !== null && (
        <pre className="mt-2 max-h-96 overflow-auto bg-sunk p-3 font-mono text-xs" tabIndex={0}>
          {failure}
        </pre>
      )}
    </li>
  );
}

function stateWords({ state, step, done, total }: ProofView): string {
  switch (state) {
    case "queued":
      return texts.proof.states.queued;
    case "running": {
      if (step === null) return texts.proof.states.running;
      return done === null || total === null ? texts.proof.states.step(step) : texts.proof.states.counted(step, done, total);
    }
    case "passed":
      return texts.proof.states.passed;
    case "failed":
      return texts.proof.states.failed;
    case "impossible":
      return texts.proof.states.impossible;
    case "cancelled":
      return texts.proof.states.cancelled;
    default:
      throw new Error(`Unknown state: ${state satisfies never}`);
  }
}

/** @returns a function that stops following */
function follow(buildId: string, onChange: (proof: ProofView) => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stopped = false;
  const ask = async () => {
    try {
      const response = await fetch(`/api/builds/${buildId}/proof`, { cache: "no-store" });
      const { proof } = (await response.json()) as { proof: ProofView | null };
      if (response.ok && proof !== null && !stopped) onChange(proof);
    } catch {
      // The connection is gone for now; the next turn asks again.
    }
    if (!stopped) timer = setTimeout(() => void ask(), ASK_MS);
  };
  void ask();
  return () => {
    stopped = true;
    clearTimeout(timer);
  };
}
