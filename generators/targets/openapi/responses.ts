import type { JsonObject } from "./json-object";
import { schemaRef } from "./page-schema";

/** Why a request is refused; each is a response of the document. */
export type Refusal = 400 | 401 | 403 | 404 | 409 | 413 | 415 | 422 | 429;

const REFUSALS: Readonly<Record<Refusal, readonly [name: string, description: string]>> = {
  400: ["BadRequest", "The request could not be understood, for instance malformed JSON."],
  401: ["NotSignedIn", "Nobody is signed in, the session has ended, or the CSRF token is missing."],
  403: ["NotAllowed", "Signed in, but not allowed."],
  404: ["NotThere", "Not there, or not yours."],
  409: ["Conflicting", "The present state does not admit it."],
  413: ["TooLarge", "The request is too large."],
  415: ["NotJson", "The body is not JSON."],
  422: ["NotValid", "Some values are not valid; `fields` says which."],
  429: ["TooMany", "Too many attempts; `Retry-After` says when to come back."],
};

/** `components.responses`: one entry for each kind of refusal. */
export const refusalComponents: JsonObject = Object.fromEntries(
  Object.values(REFUSALS).map(([name, description]) => [name, { description, content: { "application/json": { schema: schemaRef("Error") } } }]),
);

/** The one shape of every error. */
export const errorSchema: JsonObject = {
  type: "object",
  properties: {
    error: { type: "string", description: "A stable code in snake_case.", examples: ["validation_error"] },
    message: { type: "string", description: "What happened, for a person.", examples: ["Some values are not valid."] },
    fields: { type: "object", description: "By field, why its value was refused.", additionalProperties: true },
  },
  required: ["error", "message"],
  additionalProperties: false,
};

/** The refusals of one operation, by status. */
export function refusals(...statuses: readonly Refusal[]): JsonObject {
  return Object.fromEntries([...new Set(statuses)].sort((a, b) => a - b).map((status) => [String(status), { $ref: `#/components/responses/${REFUSALS[status][0]}` }]));
}

/** A success with a JSON body. */
export function json(description: string, schema: JsonObject): JsonObject {
  return { description, content: { "application/json": { schema } } };
}

export const NO_CONTENT: JsonObject = { "204": { description: "Done; there is nothing to show." } };

/** A JSON body that has to be sent. */
export function body(schema: JsonObject): JsonObject {
  return { required: true, content: { "application/json": { schema } } };
}

/** What sending a body can lead to, beside the operation's own refusals. */
export const BODY_REFUSALS: readonly Refusal[] = [400, 413, 415, 422];
