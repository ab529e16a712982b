import type { SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { identifier, ts, TypeScriptModule } from "../../../writer/index";
import { emitDashboardView } from "./emit-dashboard";

/** The first page after signing in. */
export function emitDashboard(plan: Plan): readonly SourceFile[] {
  return [emitDashboardView(plan), emitPage()];
}

function emitPage(): SourceFile {
  const module = new TypeScriptModule();
  module.declare("DashboardPage");
  module.declare("metadata");
  const body = ts`
    export const metadata: ${module.useType("next", "Metadata")} = { title: "Dashboard" };

    export default function ${identifier("DashboardPage")}() {
      return <${module.use("@/features/dashboard/dashboard", "Dashboard")} />;
    }
  `;
  return { path: "frontend/src/app/(app)/dashboard/page.tsx", content: module.render(body) };
}
