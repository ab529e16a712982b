"use client";

import type { Problem } from "@/generators/genome/edit";
import { texts as blueprint } from "@/texts/blueprint";
import { useActs } from "./blueprint-context";

const texts = blueprint.problems;

/** What is wrong with the genome, errors first; each leads to its place, and most can be mended by a click. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  const { run, showElement } = useActs();
  if (problems.length === 0) return null;
  const errors = problems.filter(({ severity }) => severity === "error");
  const warnings = problems.filter(({ severity }) => severity === "warning");
  return (
    <section aria-labelledby="problems" className="mt-10">
      <h2 id="problems" className="text-xl font-semibold">
        {texts.title}
      </h2>
      <p className="mt-1 text-sm text-muted">
        {errors.length > 0 ? texts.errors(errors.length, warnings.length) : texts.warnings(warnings.length)}
      </p>
      <ul className="mt-3 max-h-80 overflow-auto border-t border-line" tabIndex={0} role="region" aria-label={texts.title}>
        {[...errors, ...warnings].map(({ severity, code, place, message, fix }) => (
          <li key={`${code} ${place.path}`} className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-b border-line py-2 text-sm">
            <span className={severity === "error" ? "font-medium text-danger" : "font-medium text-warning"}>{severity === "error" ? texts.error : texts.warning}</span>
            <span className="min-w-40 flex-1" dir="auto">
              {message}
            </span>
            {place.id !== null && (
              <button type="button" className="small-button" onClick={() => showElement(place.id ?? "")}>
                {texts.show}
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
