import type { JsonValue } from "../../../writer/index";
import { intersectionOf, keyword, member, unionOf, type Member, type TypeNode } from "./type-node";

export type JsonObject = { readonly [key: string]: JsonValue };

/** What the types have no words for; a document that uses it would be described wrongly. */
const UNKNOWN_WORDS = ["allOf", "anyOf", "oneOf", "patternProperties", "$defs", "discriminator", "prefixItems", "nullable"];

/**
 * The type of a JSON schema. `path` says where in the document it stands: what has a default is always
 * there in an answer, and may be left out of a request.
 * @throws Error on a word of JSON Schema that our documents do not use
 */
export function schemaType(schema: JsonValue, path: string): TypeNode {
  if (!isObject(schema)) return schema === true ? keyword("unknown") : keyword("never");
  const unknown = UNKNOWN_WORDS.find((word) => word in schema);
  if (unknown !== undefined) throw new Error(`${path} uses ${unknown}, which the types do not cover.`);
  if (typeof schema["$ref"] === "string") return refType(schema["$ref"]);
  const { const: constant, enum: values, type } = schema;
  if (constant !== null && constant !== undefined) return literalType(constant);
  if (isArray(values)) return unionOf([...values.map(literalType), ...(isArray(type) && type.includes("null") ? [keyword("null")] : [])]);
  if (isArray(type)) return unionOf(type.map((each) => (each === "null" ? keyword("null") : schemaType({ ...schema, type: each }, path))));
  switch (type) {
    case "null":
      return keyword("null");
    case "string":
      return keyword("string");
    case "integer":
    case "number":
      return keyword("number");
    case "boolean":
      return keyword("boolean");
    case "array": {
      const item = isObject(schema["items"] ?? null) ? schemaType(schema["items"] ?? null, path) : keyword("unknown");
      return { kind: "array", item };
    }
    default:
      return objectType(schema, path) ?? (type === undefined ? keyword("unknown") : { kind: "reference", text: "Record<string, never>" });
  }
}

function objectType(schema: JsonObject, path: string): TypeNode | undefined {
  const { properties = {}, required = [], additionalProperties } = schema;
  const members = entriesOf(properties).map(([name, property]) => propertyMember(name, property, { path, isRequired: isArray(required) && required.includes(name) }));
  const own: readonly TypeNode[] = members.length === 0 ? [] : [{ kind: "object", members }];
  const rest = restType(additionalProperties, path);
  if (rest === undefined) return own[0];
  const index: Member = { name: "[key: string]", optional: false, readOnly: false, comment: [], type: rest };
  return intersectionOf([...own, { kind: "object", members: [index] }]);
}

function propertyMember(name: string, property: JsonValue, { path, isRequired }: { readonly path: string; readonly isRequired: boolean }): Member {
  const words = isObject(property) ? property : {};
  const inRequest = path.includes("parameters") || path.includes("requestBody") || path.includes("requestBodies");
  const optional = !isRequired && !("default" in words && !inRequest);
  return member(name, schemaType(property, `${path}/${name}`), { optional, readOnly: words["readOnly"] === true, comment: commentOf(words) });
}

function restType(additional: JsonValue | undefined, path: string): TypeNode | undefined {
  if (additional === true) return keyword("unknown");
  if (additional === undefined || !isObject(additional)) return undefined;
  return Object.keys(additional).length === 0 ? keyword("unknown") : schemaType(additional, path);
}

/** `components["schemas"]["User"]` for `#/components/schemas/User`. */
export function refType(ref: string): TypeNode {
  const [first = "", ...rest] = ref.replace(/^#\//, "").split("/");
  return { kind: "reference", text: `${first}${rest.map((part) => `[${JSON.stringify(part)}]`).join("")}` };
}

function literalType(value: JsonValue): TypeNode {
  if (value === null) return keyword("null");
  if (typeof value === "object") throw new Error("The types cover no constant that is a list or an object.");
  return { kind: "literal", text: JSON.stringify(value) };
}

/** What is said about a value, one entry for each thing. */
export function commentOf(words: JsonObject): readonly string[] {
  const { title, summary, format, deprecated, examples, enum: values, type } = words;
  const text = (value: JsonValue | undefined) => (typeof value === "string" && value !== "" ? [further(value.trim())] : []);
  return [
    ...text(title),
    ...text(summary),
    ...(typeof format === "string" && format !== "" ? [`Format: ${format}`] : []),
    ...(deprecated === true ? ["@deprecated"] : []),
    ...["description", "default", "example"].flatMap((tag) => {
      const value = words[tag];
      return value === undefined || (value === "" && tag === "description") ? [] : [`@${tag} ${further(printed(value).trim())}`];
    }),
    ...(isArray(examples) ? examples.map((example) => `@example ${further(printed(example).trim())}`) : []),
    ...("const" in words ? ["@constant"] : []),
    ...(isArray(values) ? [`@enum {${isArray(type) ? type.join("|") : typeof type === "string" ? type : "unknown"}}`] : []),
  ];
}

function printed(value: JsonValue): string {
  return typeof value === "object" ? JSON.stringify(value, null, 2) : String(value);
}

/** Lines after the first stand deeper than the word they belong to. */
function further(text: string): string {
  return text.replace(/\r?\n/g, "\n *     ");
}

/** The entries of an object in its own order; none when it is no object. */
export function entriesOf(value: JsonValue | undefined): readonly (readonly [string, JsonValue])[] {
  return value !== undefined && isObject(value) ? Object.entries(value) : [];
}

export function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function isArray(value: JsonValue | undefined): value is readonly JsonValue[] {
  return Array.isArray(value);
}
