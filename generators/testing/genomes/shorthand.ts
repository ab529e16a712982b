import { type FieldType, fieldTypeSchema, type GenomeInput } from "../../genome/index";

export type EntityInput = NonNullable<GenomeInput["entities"]>[number];
export type FieldInput = NonNullable<EntityInput["fields"]>[number];
export type RelationInput = NonNullable<GenomeInput["relations"]>[number];
export type PermissionInput = NonNullable<GenomeInput["permissions"]>[number];
export type FeaturesInput = NonNullable<GenomeInput["features"]>;
export type JobInput = NonNullable<FeaturesInput["jobs"]>[number];
export type AiUseInput = NonNullable<FeaturesInput["ai"]>[number];

/**
 * Fields of an entity in short: `{ "due on": "date required indexed", state: "enum open|closed" }`.
 * Ids are the entity's and the name's; the first choice of a required enum is its default.
 */
export function fields(entity: string, short: Readonly<Record<string, string>>): FieldInput[] {
  return Object.entries(short).map(([name, text]) => {
    const [type = "", ...rest] = text.split(" ");
    const id = `${entity}.${name.replaceAll(" ", "_")}`;
    const choices = type === "enum" ? (rest.shift() ?? "").split("|") : [];
    const enumValues = choices.map((choice) => ({ id: `${id}.${choice}`, name: choice.replaceAll("_", " ") }));
    const required = rest.includes("required");
    return {
      id,
      name,
      type: fieldType(type),
      required,
      unique: rest.includes("unique"),
      indexed: rest.includes("indexed"),
      sensitivity: rest.includes("personal") ? "personal" : rest.includes("special") ? "special" : "none",
      enumValues,
      default: required ? (enumValues[0]?.id ?? null) : null,
      min: rest.includes("positive") ? "0" : null,
    };
  });
}

function fieldType(text: string): FieldType {
  return fieldTypeSchema.parse(text);
}

/** `manyToOne` in short: `one("visit", "patient", "required cascade")`; the name is the target's unless it is given. */
export function one(from: string, to: string, { options = "", name = to }: { readonly options?: string; readonly name?: string } = {}): RelationInput {
  const required = options.includes("required");
  return { id: `${from}.${name.replaceAll(" ", "_")}`, from, to, kind: "manyToOne", name: name.replaceAll("_", " "), required, onDelete: options.includes("cascade") ? "cascade" : required ? "restrict" : "setNull" };
}

/** A role may do these acts to records of these entities. */
export function may(role: string, acts: readonly PermissionInput["action"][], { entities, scope = "any" }: { readonly entities: readonly string[]; readonly scope?: PermissionInput["scope"] }): PermissionInput[] {
  return entities.flatMap((entity) => acts.map((action) => ({ role, entity, action, scope: action === "create" ? ("any" as const) : scope })));
}

export const everyAct = ["create", "read", "update", "delete"] as const;
