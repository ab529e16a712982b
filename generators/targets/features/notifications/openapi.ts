import { pathId } from "../../openapi/account-paths";
import { ID, MOMENT } from "../../openapi/field-schema";
import type { JsonObject } from "../../openapi/json-object";
import { pageOf, schemaRef } from "../../openapi/page-schema";
import { PAGING, query } from "../../openapi/paging";
import { json, NO_CONTENT, refusals } from "../../openapi/responses";
import { READ, WRITE } from "../../openapi/security";
import type { OpenApiPart } from "../backend-part";

const operation = (name: string, summary: string, security: readonly JsonObject[]): JsonObject => ({ operationId: `notification.${name}`, tags: ["notifications"], summary, security });
const COUNT: JsonObject = { type: "object", properties: { count: { type: "integer", minimum: 0 } }, required: ["count"], additionalProperties: false };

/** `/api/notifications`: what the signed-in person was told. */
export const notificationsApi: OpenApiPart = {
  paths: {
    "/api/notifications": {
      get: { ...operation("list_notifications", "One page of the person's notifications, the newest first.", READ), parameters: [...PAGING, query("unread", { type: "boolean" })], responses: { "200": json("A page of notifications.", pageOf("Notification")), ...refusals(401, 422) } },
    },
    "/api/notifications/unread-count": { get: { ...operation("count_unread", "How many notifications are unread.", READ), responses: { "200": json("The number.", COUNT), ...refusals(401) } } },
    "/api/notifications/read-all": { post: { ...operation("mark_all_read", "Mark every notification as read.", WRITE), responses: { ...NO_CONTENT, ...refusals(401) } } },
    "/api/notifications/{notification_id}/read": {
      parameters: pathId("notification_id"),
      post: { ...operation("mark_read", "Mark one notification as read.", WRITE), responses: { "200": json("The notification.", schemaRef("Notification")), ...refusals(401, 404) } },
    },
  },
  schemas: {
    Notification: {
      type: "object",
      properties: {
        id: ID,
        kind: { type: "string", enum: ["assignment", "transition", "reminder", "digest"] },
        message: { type: "string", maxLength: 500 },
        resource: { type: ["string", "null"], description: "The kind of record it is about." },
        record_id: { ...ID, type: ["string", "null"] },
        read_at: { ...MOMENT, type: ["string", "null"] },
        created_at: MOMENT,
      },
      required: ["id", "kind", "message", "resource", "record_id", "read_at", "created_at"],
      additionalProperties: false,
    },
  },
};
