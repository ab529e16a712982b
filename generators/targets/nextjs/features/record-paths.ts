import type { SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { join, ts, tsString, TypeScriptModule } from "../../../writer/index";
import { listPath } from "../entity/entity-context";

/** `src/record-paths.ts`: where the records of each kind are, for what speaks of any of them. */
export function emitRecordPaths({ entities }: Plan): SourceFile {
  const module = new TypeScriptModule();
  module.declare("RECORD_PATHS");
  const rows = entities.map((entity) => ts`${tsString(entity.names.snake)}: ${tsString(listPath(entity))}`);
  const body = ts`
    /** Address of the list of each kind of record, by the name that the API gives it. */
    export const RECORD_PATHS: Readonly<Record<string, string>> = {
      ${join(rows, ",\n")}
    };
  `;
  return { path: "frontend/src/record-paths.ts", content: module.render(body) };
}

/** Whether anything speaks of records of any kind. */
export function needsRecordPaths({ features, entities }: Plan): boolean {
  return features.notifications || features.auditLog || (features.realtime && entities.length > 0) || (features.payments && entities.length > 0);
}
