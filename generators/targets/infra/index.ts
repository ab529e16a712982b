import { loadStatic, type SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { emitCi } from "./emit-ci";
import { emitDockerCompose } from "./emit-docker-compose";
import { emitEnvExample } from "./emit-env-example";
import { emitEditorconfig, emitGitignore } from "./emit-ignore-files";
import { emitMakefile } from "./emit-makefile";
import { BACKEND_ONLY, type Surroundings } from "./surroundings";

export type { Surroundings } from "./surroundings";

/** Everything around the app: how it is set up, run, checked and published. */
export function emitInfra(plan: Plan, around: Surroundings = BACKEND_ONLY): SourceFile[] {
  return [
    ...staticFiles(around),
    emitMakefile(plan, around),
    emitDockerCompose(plan, around),
    emitEnvExample(plan, around),
    emitCi(plan, around),
    emitGitignore(plan, around),
    emitEditorconfig(),
  ];
}

/** With a frontend some files take the place of others: it stands at the address the API had for itself. */
function staticFiles({ frontend }: Surroundings): readonly SourceFile[] {
  const own = loadStatic("infra");
  if (frontend === "none") return own;
  const added = loadStatic("infra/frontend");
  return [...own.filter(({ path }) => !added.some((file) => file.path === path)), ...added];
}
