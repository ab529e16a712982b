import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import type { Surroundings } from "./surroundings";

const IGNORED = [".env", ".venv/", "__pycache__/", "*.pyc", ".pytest_cache/", ".ruff_cache/", ".coverage", ".hypothesis/", ".schemathesis/", "celerybeat-schedule*", ".DS_Store", ".idea/", ".vscode/"];

const IGNORED_OF_FRONTEND = ["node_modules/", ".next/", "next-env.d.ts", "*.tsbuildinfo", "/frontend/playwright-report/", "/frontend/test-results/"];

/** `.gitignore`: secrets, caches and what runs leave behind. */
export function emitGitignore(plan: Plan, { frontend }: Surroundings): SourceFile {
  return { path: ".gitignore", content: [...IGNORED, ...(frontend === "none" ? [] : IGNORED_OF_FRONTEND), ...(plan.features.files ? ["backend/var/"] : []), ""].join("\n") };
}

/** `.editorconfig`: the same blanks in every editor. */
export function emitEditorconfig(): SourceFile {
  return {
    path: ".editorconfig",
    content: "root = true\n\n[*]\ncharset = utf-8\nend_of_line = lf\ninsert_final_newline = true\ntrim_trailing_whitespace = true\nindent_style = space\nindent_size = 2\n\n[*.py]\nindent_size = 4\nmax_line_length = 100\n\n[Makefile]\nindent_style = tab\n",
  };
}
