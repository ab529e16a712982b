import type { Plan } from "../../../plan/index";
import { MOMENT } from "../../openapi/field-schema";
import type { JsonObject } from "../../openapi/json-object";
import { schemaRef } from "../../openapi/page-schema";
import { body, BODY_REFUSALS, json, refusals } from "../../openapi/responses";
import { READ, WRITE } from "../../openapi/security";
import type { OpenApiPart } from "../backend-part";
import { STRIPE_FAILED } from "../stripe/openapi";

const operation = (name: string, summary: string, security: readonly JsonObject[]): JsonObject => ({ operationId: `billing.${name}`, tags: ["billing"], summary, security });

/** A page of Stripe that the browser is sent to. */
const PAGE: JsonObject = { type: "object", properties: { url: { type: "string", format: "uri" } }, required: ["url"], additionalProperties: false };

/** Creating a record of a workspace, which its plan may not admit. */
const LIMITED: JsonObject = { post: { responses: { "402": json("The plan of the workspace admits no more: `plan_limit_reached`.", schemaRef("Error")) } } };

/** `/api/billing`: what the workspace pays for, owners only; and at each collection that a plan limits how many there are. */
export const billingApi = ({ entities }: Plan): OpenApiPart => ({
  paths: {
    ...Object.fromEntries(entities.filter(({ ownership }) => ownership !== "global").map(({ names }) => [`/api/${names.pluralKebab}`, LIMITED])),
    "/api/billing": { get: { ...operation("get_billing", "The plan of the workspace.", READ), responses: { "200": json("The plan and the state of its subscription.", schemaRef("Billing")), ...refusals(401, 403) } } },
    "/api/billing/checkout": {
      post: {
        ...operation("start_checkout", "The page where a plan is paid.", WRITE),
        requestBody: body({ type: "object", properties: { plan: { type: "string", enum: ["pro"] } }, required: ["plan"], additionalProperties: false }),
        responses: { "200": json("Where to send the browser.", PAGE), ...refusals(401, 403, 409, ...BODY_REFUSALS), ...STRIPE_FAILED },
      },
    },
    "/api/billing/portal": { post: { ...operation("open_portal", "The page where the subscription is changed or ended.", WRITE), responses: { "200": json("Where to send the browser.", PAGE), ...refusals(401, 403, 409), ...STRIPE_FAILED } } },
  },
  schemas: {
    Billing: {
      type: "object",
      properties: {
        plan: { type: "string", enum: ["free", "pro"] },
        records_of_a_kind: { type: ["integer", "null"], description: "How many records of each kind the plan admits; null for any number." },
        status: { type: "string", description: "As Stripe calls it; `none` before anything was bought." },
        current_period_end: { ...MOMENT, type: ["string", "null"] },
        cancel_at_period_end: { type: "boolean" },
      },
      required: ["plan", "records_of_a_kind", "status", "current_period_end", "cancel_at_period_end"],
      additionalProperties: false,
    },
  },
});
