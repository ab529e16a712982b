"use client";

import { useEffect, useState, useTransition } from "react";
import { isProofFinished, type EndedStep, type ProofView } from "@/lib/builds/proofs/proof-view";
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
      const answer = await call(buildId).catch(() => ({ problem: "The server did not answer. Try again." }));
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
            Proof
          </h2>
          <p className="text-sm text-muted" role="status">
            {proof === null ? "Install, lint, migrate and test this codebase on a PostgreSQL of its own. It takes some minutes; you can leave." : stateWords(proof)}
          </p>
        </div>
        {running ? (
          <button type="button" className="button" disabled={pending} onClick={() => act(cancelBuildProof)}>
            Cancel the proof
          </button>
        ) : (
          <button type="button" className="button" disabled={pending} aria-busy={pending} onClick={() => act(startBuildProof)}>
            {proof === null ? "Prove it" : "Prove it again"}
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
          <summary className="cursor-pointer">PROOF.json</summary>
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
        <span className={`w-16 font-medium ${passed ? "text-success" : "text-danger"}`}>{passed ? "passed" : "failed"}</span>
        <span className="w-28">{name}</span>
        <span className="text-muted">
          {Object.entries(counts)
            .map(([what, count]) => (what === "coveragePercent" ? `${count} % of the lines run` : `${count.toLocaleString("en")} ${what}`))
            .join(", ")}
        </span>
        <span className="ml-auto text-muted">{seconds.toFixed(1)} s</span>
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
      return "Waiting for a worker.";
    case "running": {
      if (step === null) return "Running.";
      return done === null || total === null ? `Running: ${step}.` : `Running: ${step}, ${done} of ${total}.`;
    }
    case "passed":
      return "Everything passed.";
    case "failed":
      return "Not everything passed. The steps below say what.";
    case "impossible":
      return "The proof could not be run. This says nothing about the codebase.";
    case "cancelled":
      return "The proof was cancelled.";
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
