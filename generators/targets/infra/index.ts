import { loadStatic, type SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { emitCi } from "./emit-ci";
import { emitDockerCompose } from "./emit-docker-compose";
import { emitEnvExample } from "./emit-env-example";
import { emitEditorconfig, emitGitignore } from "./emit-ignore-files";
import { emitMakefile } from "./emit-makefile";

/** Everything around the app: how it is set up, run, checked and published. */
export function emitInfra(plan: Plan): SourceFile[] {
  return [...loadStatic("infra"), emitMakefile(plan), emitDockerCompose(plan), emitEnvExample(plan), emitCi(plan), emitGitignore(plan), emitEditorconfig()];
}
