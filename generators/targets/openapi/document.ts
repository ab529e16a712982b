import type { Plan } from "../../plan/index";
import type { JsonValue } from "../../writer/index";
import { FEATURES } from "../features/index";
import { authPaths, mePaths } from "./account-paths";
import { accountSchemas } from "./account-schemas";
import { entityPaths } from "./entity-paths";
import { entitySchemas } from "./entity-schemas";
import type { JsonObject } from "./json-object";
import { refusalComponents } from "./responses";
import { securitySchemes } from "./security";
import { systemPaths, workspacePaths } from "./workspace-paths";

const STANDARD_TAGS: readonly JsonObject[] = [
  { name: "auth", description: "Getting in, and what keeps an account safe." },
  { name: "me", description: "The signed-in person's own account." },
  { name: "workspace", description: "The current workspace, its members and its invitations." },
  { name: "healthz", description: "For those who run the app." },
];

/** The whole API as an OpenAPI 3.1 document. */
export function openApiDocument(plan: Plan): JsonObject {
  const { product, entities } = plan;
  const parts = FEATURES.flatMap(({ part }) => part.openApi?.(plan) ?? []);
  const paths = [systemPaths, authPaths, mePaths, workspacePaths(plan), ...entities.map(entityPaths), ...parts.map((part) => part.paths)];
  const featureTags = [...new Set(parts.flatMap((part) => tagsOf(part.paths)))].filter((name) => !entities.some(({ names }) => names.pluralKebab === name) && !STANDARD_TAGS.some((tag) => tag["name"] === name));
  return {
    openapi: "3.1.0",
    info: { title: product.name, version: "1.0.0", ...(product.tagline === "" ? {} : { summary: product.tagline }), ...(product.description === "" ? {} : { description: product.description }) },
    servers: [{ url: "/" }],
    tags: [...STANDARD_TAGS, ...entities.map(({ names, description }) => ({ name: names.pluralKebab, description: description === "" ? names.pluralLabel : description })), ...featureTags.map((name) => ({ name }))],
    paths: paths.reduce(mergePaths, {}),
    components: {
      schemas: { ...accountSchemas(plan), ...Object.assign({}, ...entities.map((entity) => entitySchemas(plan, entity))), ...Object.assign({}, ...parts.map((part) => part.schemas)) } as JsonObject,
      responses: refusalComponents,
      securitySchemes: { ...securitySchemes, ...Object.assign({}, ...parts.map((part) => part.securitySchemes ?? {})) } as JsonObject,
    },
  };
}

/** Addresses together; a feature may add a method to an address, or parameters to a method. */
function mergePaths(known: JsonObject, added: Readonly<Record<string, JsonValue>>): JsonObject {
  const merged: Record<string, JsonValue> = { ...known };
  for (const [path, item] of Object.entries(added)) merged[path] = path in merged ? mergeValues(merged[path] ?? null, item) : item;
  return merged;
}

function mergeValues(first: JsonValue, second: JsonValue): JsonValue {
  if (Array.isArray(first) && Array.isArray(second)) return [...(first as readonly JsonValue[]), ...(second as readonly JsonValue[])];
  if (!isObject(first) || !isObject(second)) return second;
  const merged: Record<string, JsonValue> = { ...first };
  for (const [key, value] of Object.entries(second)) merged[key] = key in merged ? mergeValues(merged[key] ?? null, value) : value;
  return merged;
}

function isObject(value: JsonValue): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function tagsOf(paths: Readonly<Record<string, JsonValue>>): readonly string[] {
  return Object.values(paths).flatMap((item) => (isObject(item) ? Object.values(item) : [])).flatMap((operation) => {
    const tags = isObject(operation) ? operation["tags"] : undefined;
    return Array.isArray(tags) ? tags.filter((tag) => typeof tag === "string") : [];
  });
}
