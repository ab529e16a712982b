import type { Problem } from "@/generators/genome";
import { count } from "./summarize";

/** What is wrong with the genome, errors first; an error stops the build. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  if (problems.length === 0) return null;
  const errors = problems.filter((problem) => problem.severity === "error");
  const warnings = problems.filter((problem) => problem.severity === "warning");
  return (
    <section aria-labelledby="problems" className="mt-10">
      <h2 id="problems" className="text-xl font-semibold">
        Problems
      </h2>
      <p className="mt-1 text-sm text-muted">
        {errors.length > 0
          ? `${count(errors.length, "error", "errors")} and ${count(warnings.length, "warning", "warnings")}. Errors have to be settled in the description before a build.`
          : `${count(warnings.length, "warning", "warnings")}. None of them stops a build.`}
      </p>
      <ul className="mt-3 border-t border-line">
        {[...errors, ...warnings].map((problem, index) => (
          <li key={index} className="border-b border-line py-2 text-sm">
            <span className={problem.severity === "error" ? "font-medium text-danger" : "font-medium text-warning"}>
              {problem.severity === "error" ? "Error" : "Warning"}
            </span>{" "}
            <span dir="auto">{problem.message}</span>
            {problem.fix !== null && <span className="text-muted"> Fix: {problem.fix.label}.</span>}
          </li>
        ))}
      </ul>
    </section>
  );
}
