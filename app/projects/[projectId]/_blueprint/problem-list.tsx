"use client";

import type { Problem } from "@/generators/genome/edit";
import { count } from "../_components/summarize";
import { useActs } from "./blueprint-context";

/** What is wrong with the genome, errors first; each leads to its place, and most can be mended by a click. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { run, showElement } = useActs();
  if (problems.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return (
    <section aria-labelledby="problems" className="mt-10">
      <h2 id="problems" className="text-xl font-semibold">
        Problems
      </h2>
      <p className="mt-1 text-sm text-muted">
        {errors.length > 0 ? `${count(errors.length, "error", "errors")} and ${count(warnings.length, "warning", "warnings")}. Errors have to be settled before a build.` : `${count(warnings.length, "warning", "warnings")}. None of them stops a build.`}
      </p>
      <ul className="mt-3 max-h-80 overflow-auto border-t border-line" tabIndex={0} role="region" aria-label="Problems">
        {[...errors, ...warnings].map(({ severity, code, place, message, fix }) => (
          <li key={`${code} ${place.path}`} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line py-2 text-sm">
            <span className={severity === "error" ? "font-medium text-danger" : "font-medium text-warning"}>{severity === "error" ? "Error" : "Warning"}</span>
            <span className="min-w-40 flex-1" dir="auto">
              {message}
            </span>
            {place.id !== null && (
              <button type="button" className="small-button" onClick={() => showElement(place.id ?? "")}>
                Show
              </button>
            )}
            {fix !== null && (
              <button type="button" className="small-button" onClick={() => run({ kind: "applyFix", edit: fix.apply })}>
                {fix.label}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
