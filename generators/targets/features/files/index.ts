import { loadStatic, type SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { py, pyString, type Block } from "../../../writer/index";
import type { HookContext } from "../entity-hook";
import type { Feature } from "../feature";
import { columnName, isFile } from "../../python/columns";
import { emitFileReferences } from "./emit-file-references";
import { S3 } from "../../python/requirements";
import { createFilesTable } from "./files-table";
import { filesApi } from "./openapi";
import { FILE_ENVIRONMENT, fileSettings } from "./settings";

const isOn = ({ features }: Plan) => features.files;

/** Uploads: kept on disk or in S3, shown to whoever may read a record that refers to them. */
export const files: Feature = {
  part: {
    files: (plan) => (isOn(plan) ? fileFiles(plan) : []),
    models: (plan) => (isOn(plan) ? [{ module: "app.models.file", names: ["StoredFile"] }] : []),
    tables: (plan) => (isOn(plan) ? [{ table: "files", create: createFilesTable, order: "before" }] : []),
    blueprints: (plan) => (isOn(plan) ? ["file_bp"] : []),
    settings: (plan) => (isOn(plan) ? fileSettings(plan) : []),
    environment: (plan) => (isOn(plan) ? FILE_ENVIRONMENT : []),
    openApi: (plan) => (isOn(plan) ? filesApi : { paths: {}, schemas: {} }),
    requirements: (plan) => (isOn(plan) ? S3 : {}),
  },
  hook: {
    migrationLines: (context) => policies(context, "show_files_of"),
    downgradeLines: (context) => policies(context, "hide_files_of"),
  },
};

/** Tests of records with files make sense only where a record has one. */
function fileFiles(plan: Plan): readonly SourceFile[] {
  const shown = plan.entities.some(({ ownership, fields }) => ownership !== "global" && fields.some(isFile));
  return [...loadStatic("features/files").filter(({ path }) => shown || !path.endsWith("/test_record_files.py")), emitFileReferences(plan)];
}

/** Rows that are read from outside of their workspace take their files along. */
function policies({ plan, entity, python }: HookContext, act: "show_files_of" | "hide_files_of"): readonly Block<"py">[] {
  const isReadAcross = entity.publicRead || entity.ownership === "global" || plan.product.tenancy === "marketplace";
  if (!isReadAcross) return [];
  return entity.fields.filter(isFile).map((field) => py`${python.use("app.file_security", act)}(${pyString(entity.names.pluralSnake)}, ${pyString(columnName(field))})`);
}
