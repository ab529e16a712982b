import type { Plan } from "../../plan/index";
import { form, pathId } from "./account-paths";
import type { JsonObject } from "./json-object";
import { listOf, pageOf, schemaRef } from "./page-schema";
import { PAGING } from "./paging";
import { body, BODY_REFUSALS, json, NO_CONTENT, refusals } from "./responses";
import { OPEN, READ, WRITE } from "./security";

function operation(name: string, summary: string, security: readonly JsonObject[]): JsonObject {
  return { operationId: `workspace.${name}`, tags: ["workspace"], summary, security };
}

/** Every role a member can have; `owner` is always one. */
export function roleSchema({ roles }: Plan): JsonObject {
  return { type: "string", enum: ["owner", ...roles.map(({ names }) => names.snake)] };
}

/** `/api/workspace`: the current workspace, its members and its invitations. */
export function workspacePaths(plan: Plan): JsonObject {
  const role = roleSchema(plan);
  const name: JsonObject = { type: "string", minLength: 1, maxLength: 120, examples: ["Analytical Engines"] };
  const email: JsonObject = { type: "string", format: "email", maxLength: 254, examples: ["ada@example.com"] };
  const rolesBody: JsonObject = { type: "object", properties: { items: { type: "array", items: role } }, required: ["items"], additionalProperties: false };
  return {
    "/api/workspaces": { get: { ...operation("list_workspaces", "The workspaces the person belongs to.", READ), responses: { "200": json("Workspaces and roles.", memberships()), ...refusals(401) } } },
    "/api/workspace": {
      get: { ...operation("get_workspace", "The current workspace.", READ), responses: { "200": json("The workspace.", schemaRef("Workspace")), ...refusals(401) } },
      patch: { ...operation("update_workspace", "Rename the current workspace; for owners.", WRITE), requestBody: body({ type: "object", properties: { name }, additionalProperties: false }), responses: { "200": json("The workspace.", schemaRef("Workspace")), ...refusals(401, 403, ...BODY_REFUSALS) } },
    },
    "/api/workspace/roles": { get: { ...operation("list_roles", "The roles a member can have.", READ), responses: { "200": json("The roles.", rolesBody), ...refusals(401) } } },
    "/api/workspace/members": { get: { ...operation("list_members", "The members of the current workspace, by name.", READ), parameters: PAGING, responses: { "200": json("A page of members.", pageOf("Membership")), ...refusals(401, 422) } } },
    "/api/workspace/members/{user_id}": {
      parameters: pathId("user_id"),
      patch: { ...operation("change_role", "Give a member another role; for owners.", WRITE), requestBody: form({ role }), responses: { "200": json("The member.", schemaRef("Membership")), ...refusals(401, 403, 404, 409, ...BODY_REFUSALS) } },
      delete: { ...operation("remove_member", "Remove a member, or leave the workspace.", WRITE), responses: { ...NO_CONTENT, ...refusals(401, 403, 404, 409) } },
    },
    "/api/workspace/invitations": {
      get: { ...operation("list_invitations", "The open invitations; for owners.", READ), responses: { "200": json("The invitations.", listOf("Invitation")), ...refusals(401, 403) } },
      post: { ...operation("invite", "Invite somebody; inviting again sends a new link.", WRITE), requestBody: form({ email, role }), responses: { "201": json("The invitation.", schemaRef("Invitation")), ...refusals(401, 403, 409, ...BODY_REFUSALS) } },
    },
    "/api/workspace/invitations/{invitation_id}": { parameters: pathId("invitation_id"), delete: { ...operation("withdraw_invitation", "Withdraw an invitation; its link stops working.", WRITE), responses: { ...NO_CONTENT, ...refusals(401, 403, 404) } } },
  };
}

function memberships(): JsonObject {
  const item: JsonObject = { type: "object", properties: { workspace: schemaRef("Workspace"), role: { type: "string" } }, required: ["workspace", "role"], additionalProperties: false };
  return { type: "object", properties: { items: { type: "array", items: item } }, required: ["items"], additionalProperties: false };
}

/** Health, and this document. */
export const systemPaths: JsonObject = {
  "/healthz": { get: { operationId: "health.healthz", tags: ["healthz"], summary: "The process answers.", security: OPEN, responses: { "200": json("It does.", { type: "object", properties: { status: { const: "ok" } }, required: ["status"] }) } } },
  "/readyz": { get: { operationId: "health.readyz", tags: ["healthz"], summary: "The database is there with every migration applied, and so is Redis when it is used.", security: OPEN, responses: { "200": json("Ready.", readiness("ok")), "503": json("Not ready; do not send requests here.", readiness("unavailable")) } } },
  "/api/openapi.json": { get: { operationId: "openapi.get_document", tags: ["healthz"], summary: "This document.", security: OPEN, responses: { "200": json("OpenAPI 3.1.", { type: "object" }) } } },
};

function readiness(status: string): JsonObject {
  return { type: "object", properties: { status: { const: status }, checks: { type: "object", additionalProperties: { type: "boolean" } } }, required: ["status", "checks"] };
}
