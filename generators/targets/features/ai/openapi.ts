import type { AiUsePlan, Plan } from "../../../plan/index";
import { pathId } from "../../openapi/account-paths";
import { ID, MOMENT } from "../../openapi/field-schema";
import type { JsonObject } from "../../openapi/json-object";
import { pageOf, schemaRef } from "../../openapi/page-schema";
import { PAGING } from "../../openapi/paging";
import { body, BODY_REFUSALS, json, refusals } from "../../openapi/responses";
import { READ, WRITE } from "../../openapi/security";
import type { OpenApiPart } from "../backend-part";
import { segmentOf } from "./uses";

const FAILED: JsonObject = { "502": { description: "The model does not answer, or not in a usable form.", content: { "application/json": { schema: schemaRef("Error") } } } };
const TEXT_OR_NULL: JsonObject = { type: ["string", "null"] };
const ID_OR_NULL: JsonObject = { ...ID, ...TEXT_OR_NULL };

/** Suggestions for records, and the log of them. */
export function aiApi({ aiUses }: Plan): OpenApiPart {
  const entries = aiUses.flatMap((use) => Object.entries(usePaths(use)));
  return {
    paths: {
      "/api/ai-calls": { get: { operationId: "ai.list_ai_calls", tags: ["ai"], summary: "The log of all questions, for owners.", security: READ, parameters: PAGING, responses: { "200": json("A page of the log.", pageOf("AiCall")), ...refusals(401, 403, 422) } } },
      ...Object.fromEntries(entries),
    },
    schemas: { AiCall: call, AiSuggestion: suggestion },
  };
}

function usePaths(use: AiUsePlan): Readonly<Record<string, JsonObject>> {
  const { names } = use.entity;
  const parameters = pathId(`${names.snake}_id`);
  const address = `/api/${names.pluralKebab}/{${names.snake}_id}/ai/${segmentOf(use)}`;
  const value: JsonObject = { type: "object", properties: { call_id: ID, value: { type: "string", minLength: 1, maxLength: 20_000 } }, required: ["call_id", "value"], additionalProperties: false };
  return {
    [address]: {
      parameters,
      post: { operationId: `ai.suggest_${use.snake}`, tags: ["ai"], summary: use.use.purpose === "" ? `${use.use.name}: a suggestion, which changes nothing.` : use.use.purpose, security: WRITE, responses: { "200": json("The suggestion.", schemaRef("AiSuggestion")), ...refusals(401, 403, 404, 409, 429), ...FAILED } },
    },
    [`${address}/accept`]: {
      parameters,
      post: { operationId: `ai.accept_${use.snake}`, tags: ["ai"], summary: "Take the suggestion, as it is or in other words.", security: WRITE, requestBody: body(value), responses: { "200": json("The line of the log.", schemaRef("AiCall")), ...refusals(401, 403, 404, 409, ...BODY_REFUSALS) } },
    },
  };
}

const suggestion: JsonObject = {
  type: "object",
  properties: { call_id: ID, suggestion: { type: "string" }, model: { type: "string" }, notice: { type: "string", description: "To be shown with the suggestion (EU AI Act, Article 50)." } },
  required: ["call_id", "suggestion", "model", "notice"],
  additionalProperties: false,
};

const call: JsonObject = {
  type: "object",
  properties: {
    id: ID,
    user_id: ID_OR_NULL,
    use: { type: "string" },
    record_id: ID,
    provider: { type: "string" },
    model: { type: "string" },
    prompt_digest: { type: "string" },
    latency_ms: { type: "integer" },
    outcome: { type: "string", enum: ["failed", "open", "accepted", "edited"] },
    decided_at: { ...MOMENT, ...TEXT_OR_NULL },
    decided_by_id: ID_OR_NULL,
    created_at: MOMENT,
  },
  required: ["id", "user_id", "use", "record_id", "provider", "model", "prompt_digest", "latency_ms", "outcome", "decided_at", "decided_by_id", "created_at"],
  additionalProperties: false,
};
