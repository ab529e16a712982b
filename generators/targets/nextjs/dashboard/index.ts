import type { SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";

/** The first page after signing in. */
export function emitDashboard(_plan: Plan): readonly SourceFile[] {
  return [];
}
