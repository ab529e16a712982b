import type { SourceFile } from "../../../files/index";
import type { EntityPlan, FieldPlan, LinkPlan, Plan, ReferencePlan } from "../../../plan/index";
import { join, ts, tsString, TypeScriptModule, when } from "../../../writer/index";
import { columnName } from "../../python/columns";
import { listPath, modulePath, optionsName, take, type Ts } from "../entity/entity-context";
import { VALUE_FORMAT } from "../entity/value-format";

const VALUE = "@/features/audit-log/recorded-value";

/** `src/features/audit-log/recorded-kinds.ts`: the words for what the audit log holds under the names of the API. */
export function emitRecordedKinds({ entities }: Plan): SourceFile {
  const module = new TypeScriptModule();
  module.declare("RECORDED_KINDS");
  const body = ts`
    /** How the audit log speaks of each kind of record, by the names that the API gives kinds, acts and fields. */
    export const RECORDED_KINDS: Readonly<Record<string, ${module.useType(VALUE, "RecordedKind")}>> = {
      ${entities.map((entity) => ts`${tsString(entity.names.snake)}: ${recordedKind(entity, module)},`)}
      ${accountKinds(module).filter(({ name }) => !entities.some(({ names }) => names.snake === name)).map(({ name, kind }) => ts`${tsString(name)}: ${kind},`)}
    };
  `;
  return { path: "frontend/src/features/audit-log/recorded-kinds.ts", content: module.render(body), sources: entities.map(({ id }) => id) };
}

/** What is no kind of record, but has its changes written down as well. */
function accountKinds(module: TypeScriptModule): readonly { readonly name: string; readonly kind: Ts }[] {
  const role = ts`role: { label: "Role", show: ${module.use(VALUE, "role")} }`;
  return [
    { name: "membership", kind: ts`{ label: "Member", acts: {}, fields: { user_id: { label: "Person", show: ${module.use(VALUE, "people")} }, ${role} } }` },
    { name: "invitation", kind: ts`{ label: "Invitation", acts: {}, fields: { email: { label: "Email address" }, ${role} } }` },
    { name: "workspace", kind: ts`{ label: "Workspace", acts: {}, fields: { name: { label: "Name" } } }` },
  ];
}

function recordedKind(entity: EntityPlan, module: TypeScriptModule): Ts {
  const acts = entity.workflow?.transitions ?? [];
  const lines = [
    ...entity.fields.map((field) => line(columnName(field), field.names.label, shown(field, { entity, module }))),
    ...entity.references.map((reference) => line(reference.names.column, reference.names.label, related(reference, module))),
    // A list of related records is recorded under the name of the relation, not under that of its ids.
    ...entity.links.map((link) => line(link.names.snake, link.names.label, related(link, module))),
  ];
  return ts`{
    label: ${tsString(entity.names.label)},
    acts: { ${join(acts.map(({ names }) => ts`${tsString(names.snake)}: ${tsString(names.label)}`), ", ")} },
    fields: {
      ${join(lines, ",\n")}
    },
  }`;
}

function line(name: string, label: string, show: Ts | null): Ts {
  return ts`${tsString(name)}: { label: ${tsString(label)}${when(show !== null, () => ts`, show: ${show ?? ts``}`)} }`;
}

/** How a value is shown; null for what is a text already. */
function shown(field: FieldPlan, { entity, module }: { readonly entity: EntityPlan; readonly module: TypeScriptModule }): Ts | null {
  const format = (name: string) => ts`${module.use(VALUE, "formatted")}(${module.use("@/lib/format", name)})`;
  switch (field.type) {
    case "date":
    case "datetime":
    case "time":
    case "money":
    case "integer":
    case "decimal":
    case "duration":
      return format(VALUE_FORMAT[field.type]);
    case "boolean":
      return ts`${module.use(VALUE, "formatted")}(${module.use("@/components/value/yes-no", "yesNo")})`;
    case "enum":
      return ts`${module.use(VALUE, "choice")}(${take(module, modulePath(entity), optionsName(field))})`;
    case "richtext":
      return ts`${module.use(VALUE, "withoutTags")}`;
    case "file":
    case "image":
      return ts`${module.use(VALUE, "file")}`;
    case "string":
    case "text":
    case "email":
    case "phone":
    case "url":
    case "uuid":
    case "json":
    case "address":
    case "geo":
      return null;
    default:
      return field.type satisfies never;
  }
}

function related({ target }: ReferencePlan | LinkPlan, module: TypeScriptModule): Ts {
  if (target.kind === "user") return ts`${module.use(VALUE, "people")}`;
  const source = take(module, modulePath(target, "titles"), `${target.names.camel}Source`);
  return ts`${module.use(VALUE, "titles")}(${source}, ${tsString(listPath(target))})`;
}
