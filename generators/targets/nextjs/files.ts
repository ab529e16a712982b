import { loadStatic, type SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { emitDashboard } from "./dashboard/index";
import { emitBrowserTests } from "./e2e/index";
import { emitAccess } from "./emit-access";
import { emitApiTypes } from "./emit-api-types";
import { emitHeaderTools } from "./emit-header-tools";
import { emitHighlights } from "./emit-highlights";
import { emitIcon } from "./emit-icon";
import { emitNavigation } from "./emit-navigation";
import { emitPackage } from "./emit-package";
import { emitProduct } from "./emit-product";
import { emitRegisterForm, registrationOf } from "./emit-register-form";
import { emitTheme } from "./emit-theme";
import { emitEntity } from "./entity/index";
import { FRONTEND_PARTS } from "./features/index";
import { usedFiles } from "./used-files";

/** Every file of `frontend/`. */
export function emitNextjs(plan: Plan): readonly SourceFile[] {
  return usedFiles([
    ...staticFiles(plan),
    ...emitPackage(plan),
    emitProduct(plan),
    emitTheme(plan),
    emitIcon(plan),
    emitAccess(plan),
    emitApiTypes(plan),
    emitNavigation(plan),
    emitHeaderTools(plan),
    emitRegisterForm(plan),
    emitHighlights(plan),
    ...emitDashboard(plan),
    ...plan.entities.flatMap((entity) => emitEntity(plan, entity)),
    ...emitBrowserTests(plan),
    ...FRONTEND_PARTS.flatMap(({ files }) => files?.(plan) ?? []),
  ]);
}

/** Static files that carry the product's name in one place. */
const EMITTED_FROM: ReadonlySet<string> = new Set(["frontend/package.json", "frontend/package-lock.json"]);

/** Files that are the same for every product that needs them. */
function staticFiles(plan: Plan): readonly SourceFile[] {
  const { asksForWorkspace, openRole } = registrationOf(plan);
  const hasChoice = asksForWorkspace && openRole !== null;
  return loadStatic("nextjs").filter(({ path }) => !EMITTED_FROM.has(path) && (hasChoice || path !== "frontend/src/features/auth/register-choice.tsx"));
}
