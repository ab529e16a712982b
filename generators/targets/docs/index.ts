import type { SourceFile } from "../../files/index";
import { canonicalJson } from "../../genome/index";
import type { Plan } from "../../plan/index";
import { emitAgents } from "./emit-agents";
import { emitArchitecture } from "./emit-architecture";
import { emitDecisions } from "./emit-decisions";
import { emitReadme } from "./emit-readme";
import { emitTraceability, emitTraceJson } from "./emit-trace";
import { traceOf } from "./trace";

/** What people read about the codebase, and the model it was made from. `files` are all the others: the trace points into them. */
export function emitDocs(plan: Plan, files: readonly SourceFile[]): SourceFile[] {
  const trace = traceOf(plan, files);
  return [
    emitReadme(plan, files),
    emitArchitecture(plan, files),
    emitAgents(plan, files),
    ...emitDecisions(plan, files),
    emitTraceability(trace),
    emitTraceJson(trace),
    { path: "GENOME.json", content: canonicalJson(plan.genome) },
  ];
}
