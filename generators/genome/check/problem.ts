import type { GenomeEdit, Path } from "../edit/genome-edit";

/** Something a person should know about a genome. Emitters refuse a genome with an error. */
export interface Problem {
  readonly severity: "error" | "warning";
  /** Kebab case, stable: what kind of problem it is. */
  readonly code: string;
  readonly place: {
    /** Keys and indices from the root, joined by dots. */
    readonly path: string;
    /** Id of the element, when it has one. */
    readonly id: string | null;
  };
  /** One sentence in plain words that names the thing. */
  readonly message: string;
  readonly fix: Fix | null;
}

export interface Fix {
  /** What the fix does, as a button says it. */
  readonly label: string;
  readonly apply: GenomeEdit;
}

export interface Finding {
  readonly at: Path;
  readonly id?: string;
  readonly message: string;
  /** Label and edit. */
  readonly fix: readonly [string, GenomeEdit] | null;
}

export const error = (code: string, finding: Finding): Problem => toProblem("error", { code, finding });
export const warning = (code: string, finding: Finding): Problem => toProblem("warning", { code, finding });

function toProblem(severity: Problem["severity"], { code, finding }: { readonly code: string; readonly finding: Finding }): Problem {
  return {
    severity,
    code,
    place: { path: finding.at.join("."), id: finding.id ?? null },
    message: finding.message,
    fix: finding.fix === null ? null : { label: finding.fix[0], apply: finding.fix[1] },
  };
}
