import type { SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { emitAccessSpec } from "./emit-access-spec";
import { emitAccessibilitySpec } from "./emit-accessibility-spec";
import { emitAccountsSpec } from "./emit-accounts-spec";
import { emitEntitySpec } from "./emit-entity-spec";
import { emitRecords } from "./emit-records";
import { emitUnsavedSpec } from "./emit-unsaved-spec";
import { canBeMade } from "./needed-fields";

/** The tests that drive the app in a browser, against the real backend. */
export function emitBrowserTests(plan: Plan): readonly SourceFile[] {
  const hasRecords = plan.entities.some((entity) => canBeMade(entity, plan.entities));
  const unsaved = emitUnsavedSpec(plan);
  return [emitAccountsSpec(plan), emitAccessSpec(plan), emitAccessibilitySpec(plan), ...(unsaved === null ? [] : [unsaved]), ...(hasRecords ? [emitRecords(plan)] : []), ...plan.entities.map((entity) => emitEntitySpec(plan, entity))];
}
