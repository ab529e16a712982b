import type { EntityPlan, FieldPlan, Plan } from "../../../plan/index";
import { tsString, tsxText, type Block, type ImportedSymbol, type TypeScriptModule } from "../../../writer/index";
import { columnName } from "../../python/columns";

export type Ts = Block<"ts">;

/** What an emitter of an entity's file works with. */
export interface EntityContext {
  readonly plan: Plan;
  readonly entity: EntityPlan;
  readonly module: TypeScriptModule;
}

/** The files of an entity beside its pages, by what stands behind its name. */
export type EntityPart = "actions" | "api" | "schema" | "form" | "edit" | "columns" | "list" | "detail" | "picker" | "related" | "titles";

/** `@/features/appointments/appointment-api`; without a part the file that says what an appointment is. */
export function modulePath({ names }: Pick<EntityPlan, "names">, part?: EntityPart): string {
  return `@/features/${names.pluralKebab}/${names.kebab}${part === undefined ? "" : `-${part}`}`;
}

/** The same as the path of a file. */
export function filePath(entity: EntityPlan, part: EntityPart | undefined, ending: "ts" | "tsx"): string {
  return `frontend/src/${modulePath(entity, part).slice(2)}.${ending}`;
}

/** Address of the list of an entity's records. */
export function listPath({ names }: Pick<EntityPlan, "names">): string {
  return `/${names.pluralKebab}`;
}

/** Imports a name, under another one where an entity is called the same. */
export function take(module: TypeScriptModule, path: string, name: string): ImportedSymbol<"ts"> {
  return free(name, (as) => module.use(path, name, { as }));
}

/** The same for a type. */
export function takeType(module: TypeScriptModule, path: string, name: string): ImportedSymbol<"ts"> {
  return free(name, (as) => module.useType(path, name, { as }));
}

const FURTHER = ["", "Part", "Piece", "Element", "Item"] as const;

function free(name: string, importAs: (local: string) => ImportedSymbol<"ts">): ImportedSymbol<"ts"> {
  for (const ending of FURTHER) {
    try {
      return importAs(`${name}${ending}`);
    } catch (error) {
      // The writer refuses two meanings for one name; any other fault is one.
      if (!(error instanceof Error) || !error.message.includes("already taken")) throw error;
    }
  }
  throw new Error(`There is no free name for ${name}.`);
}

/** A text as an attribute of an element: in quotes where JSX reads it as it stands, else as an expression. */
export function attribute(text: string): Ts {
  const isPlain = /^[\p{L}\p{N}\p{Zs}.,:;!?()/%+=*#@_'’“”–—-]*$/u.test(text);
  return isPlain && tsString(text).text === `"${text}"` ? tsString(text) : tsxText(text);
}

/** Whether a key may be missing in what the API shows, because some role does not get to see it. */
export function isHidden(entity: EntityPlan, key: string): boolean {
  if (entity.publicRead) return false;
  return entity.grants.some(({ action, fields }) => action === "read" && fields !== null && !fields.map((name) => keyOf(entity, name)).includes(key));
}

function keyOf(entity: EntityPlan, name: string): string {
  const field = entity.fields.find(({ names }) => names.snake === name);
  return field === undefined ? name : columnName(field);
}

/** Whether some role sees only part of the fields. */
export function hidesFields(entity: EntityPlan): boolean {
  return !entity.publicRead && entity.grants.some(({ action, fields }) => action === "read" && fields !== null);
}

/** Whether some role may change or set only part of the fields. */
export function limitsFields(entity: EntityPlan): boolean {
  return entity.grants.some(({ action, fields }) => (action === "update" || action === "create") && fields !== null);
}

/** Fields the API shows. */
export function shownFields(entity: EntityPlan): readonly FieldPlan[] {
  return entity.fields.filter(({ sensitivity }) => sensitivity !== "secret");
}

/** Name of the list of choices of an enum: "taskStatusOptions". */
export function optionsName(field: FieldPlan): string {
  const { enumPascal } = field.names;
  return `${enumPascal.slice(0, 1).toLowerCase()}${enumPascal.slice(1)}Options`;
}
