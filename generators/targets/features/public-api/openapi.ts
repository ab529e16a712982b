import type { Plan } from "../../../plan/index";
import { pathId } from "../../openapi/account-paths";
import { entityPaths } from "../../openapi/entity-paths";
import { ID, MOMENT } from "../../openapi/field-schema";
import type { JsonObject } from "../../openapi/json-object";
import { pageOf, schemaRef } from "../../openapi/page-schema";
import { PAGING } from "../../openapi/paging";
import { body, BODY_REFUSALS, json, NO_CONTENT, refusals } from "../../openapi/responses";
import { READ, WRITE } from "../../openapi/security";
import type { OpenApiPart } from "../backend-part";

const METHODS = ["get", "post", "patch", "delete"];
const BY_TOKEN: JsonObject = { security: [{ token: [] }] };

const operation = (name: string, summary: string, security: readonly JsonObject[]): JsonObject => ({ operationId: `api_token.${name}`, tags: ["api-tokens"], summary, security });

/** `/api/api-tokens`, and at each address of records that a token is as good as cookies. */
export function publicApiPart({ entities }: Plan): OpenApiPart {
  return {
    paths: {
      "/api/api-tokens": {
        get: { ...operation("list_api_tokens", "The tokens that work.", READ), parameters: PAGING, responses: { "200": json("A page of tokens.", pageOf("ApiToken")), ...refusals(401, 422) } },
        post: { ...operation("create_api_token", "Make a token; this answer is the only one that holds it.", WRITE), requestBody: body(schemaRef("ApiTokenInput")), responses: { "201": json("The token.", schemaRef("NewApiToken")), ...refusals(401, ...BODY_REFUSALS) } },
      },
      "/api/api-tokens/{token_id}": { parameters: pathId("token_id"), delete: { ...operation("revoke_api_token", "End a token.", WRITE), responses: { ...NO_CONTENT, ...refusals(401, 404) } } },
      ...Object.assign({}, ...entities.map((entity) => withToken(entityPaths(entity)))),
    },
    schemas: { ApiToken: shown({}), NewApiToken: shown({ token: { type: "string", description: "To be kept by the program: it is never shown again." } }), ApiTokenInput: input },
    securitySchemes: { token: { type: "http", scheme: "bearer", description: "A token from /api/api-tokens; needs no CSRF header." } },
  };
}

/** The same addresses and methods, with nothing but the further way to sign in. */
function withToken(paths: JsonObject): JsonObject {
  return Object.fromEntries(Object.entries(paths).map(([path, item]) => [path, Object.fromEntries(METHODS.filter((method) => typeof item === "object" && item !== null && method in item).map((method) => [method, BY_TOKEN]))]));
}

const SCOPE: JsonObject = { type: "string", enum: ["read", "write"] };
const MOMENT_OR_NULL: JsonObject = { ...MOMENT, type: ["string", "null"] };

function shown(more: JsonObject): JsonObject {
  const properties: JsonObject = { id: ID, user_id: ID, name: { type: "string" }, scope: SCOPE, created_at: MOMENT, expires_at: MOMENT_OR_NULL, last_used_at: MOMENT_OR_NULL, ...more };
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

const input: JsonObject = {
  type: "object",
  properties: { name: { type: "string", minLength: 1, maxLength: 120 }, scope: SCOPE, expires_in_days: { type: "integer", minimum: 1, maximum: 3650 } },
  required: ["name", "scope"],
  additionalProperties: false,
};
