import { ID, MOMENT } from "../../openapi/field-schema";
import { pageOf } from "../../openapi/page-schema";
import { PAGING, query } from "../../openapi/paging";
import { json, refusals } from "../../openapi/responses";
import { READ } from "../../openapi/security";
import type { OpenApiPart } from "../backend-part";

const NAME = { type: "string", maxLength: 80 } as const;

/** `/api/audit-log`: who did what, for owners. */
export const auditApi: OpenApiPart = {
  paths: {
    "/api/audit-log": {
      get: {
        operationId: "audit.list_audit_entries",
        tags: ["audit-log"],
        summary: "One page of the workspace's audit log, the newest first; for owners.",
        security: READ,
        parameters: [...PAGING, query("user_id", ID), query("action", NAME), query("resource", NAME), query("record_id", ID), query("created_at_from", MOMENT), query("created_at_to", MOMENT)],
        responses: { "200": json("A page of entries.", pageOf("AuditEntry")), ...refusals(401, 403, 422) },
      },
    },
  },
  schemas: {
    AuditEntry: {
      type: "object",
      properties: {
        id: ID,
        user_id: { ...ID, type: ["string", "null"], description: "Empty when the app itself did it, or the account is gone." },
        user_name: { type: ["string", "null"] },
        action: { type: "string", description: "create, update, delete, or the act of a workflow." },
        resource: { type: "string", description: "The kind of record." },
        record_id: ID,
        changes: { type: "object", description: "By field, the value before and after; personal values are masked.", additionalProperties: { type: "object", properties: { from: {}, to: {} }, required: ["from", "to"], additionalProperties: false } },
        created_at: MOMENT,
      },
      required: ["id", "user_id", "user_name", "action", "resource", "record_id", "changes", "created_at"],
      additionalProperties: false,
    },
  },
};
