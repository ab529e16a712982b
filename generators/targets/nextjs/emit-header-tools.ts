import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { ts, TypeScriptModule } from "../../writer/index";
import { FRONTEND_PARTS } from "./features/index";

/** `src/features/shell/header-tools.tsx`: what features put into the app's header. */
export function emitHeaderTools(plan: Plan): SourceFile {
  const tools = FRONTEND_PARTS.flatMap((part) => part.headerTools?.(plan) ?? []);
  const module = new TypeScriptModule();
  module.declare("HeaderTools");
  const body = ts`
    /** What stands beside the user menu. */
    export function HeaderTools() {
      return (
        <>
          <${module.use("./theme-menu", "ThemeMenu")} />
          ${tools.map(({ module: path, name }) => ts`<${module.use(path, name)} />`)}
        </>
      );
    }
  `;
  return { path: "frontend/src/features/shell/header-tools.tsx", content: module.render(body) };
}
