import { refusals, NO_CONTENT } from "../../openapi/responses";
import { OPEN } from "../../openapi/security";
import { schemaRef } from "../../openapi/page-schema";
import type { JsonObject } from "../../openapi/json-object";
import type { OpenApiPart } from "../backend-part";

/** What an operation answers when Stripe itself fails. */
export const STRIPE_FAILED: JsonObject = { "502": { description: "Stripe does not answer.", content: { "application/json": { schema: schemaRef("Error") } } } };

/** `/api/webhooks/stripe`: for Stripe alone. */
export const stripeApi: OpenApiPart = {
  paths: {
    "/api/webhooks/stripe": {
      post: {
        operationId: "stripe.receive_event",
        tags: ["billing"],
        summary: "Take an event of Stripe.",
        description: "The header `Stripe-Signature` has to sign the raw body.",
        security: OPEN,
        requestBody: { content: { "application/json": { schema: { type: "object" } } } },
        responses: { ...NO_CONTENT, ...refusals(400, 413), ...STRIPE_FAILED },
      },
    },
  },
  schemas: {},
};
