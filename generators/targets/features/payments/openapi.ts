import type { Plan } from "../../../plan/index";
import { pathId } from "../../openapi/account-paths";
import { ID, MOMENT } from "../../openapi/field-schema";
import type { JsonObject } from "../../openapi/json-object";
import { pageOf } from "../../openapi/page-schema";
import { PAGING, query } from "../../openapi/paging";
import { json, refusals } from "../../openapi/responses";
import { READ, WRITE } from "../../openapi/security";
import type { OpenApiPart } from "../backend-part";
import { STRIPE_FAILED } from "../stripe/openapi";
import { idInPath, payables, type Payable } from "./payable";

const operation = (name: string, summary: string, security: readonly JsonObject[]): JsonObject => ({ operationId: `stripe_payment.${name}`, tags: ["payments"], summary, security });
const PAGE: JsonObject = { type: "object", properties: { url: { type: "string", format: "uri" } }, required: ["url"], additionalProperties: false };

/** Paying for records, and the list of payments. */
export function paymentsApi(plan: Plan): OpenApiPart {
  return {
    paths: {
      "/api/workspace/payments": { get: { ...operation("list_payments", "Payments: an owner sees all, everybody their own.", READ), parameters: [...PAGING, query("record_id", ID)], responses: { "200": json("A page of payments.", pageOf("StripePayment")), ...refusals(401, 422) } } },
      ...Object.fromEntries(payables(plan).map(payPath)),
    },
    schemas: { StripePayment: payment },
  };
}

function payPath(payable: Payable): readonly [string, JsonObject] {
  const { names } = payable.entity;
  const id = idInPath(payable);
  return [
    `/api/${names.pluralKebab}/{${id}}/payments`,
    { parameters: pathId(id), post: { ...operation(`pay_${names.snake}`, "The page where the record is paid.", WRITE), responses: { "200": json("Where to send the browser.", PAGE), ...refusals(401, 403, 404, 409), ...STRIPE_FAILED } } },
  ];
}

const properties: JsonObject = {
  id: ID,
  user_id: { ...ID, type: ["string", "null"] },
  resource: { type: "string" },
  record_id: ID,
  amount: { type: "string", pattern: "^[0-9]+[.][0-9]{2}$" },
  currency: { type: "string" },
  status: { type: "string", enum: ["open", "paid", "expired"] },
  paid_at: { ...MOMENT, type: ["string", "null"] },
  created_at: MOMENT,
};
const payment: JsonObject = { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
