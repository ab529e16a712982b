import type { JsonValue } from "../../writer/index";
import { ID } from "./field-schema";
import type { JsonObject } from "./json-object";
import { listOf, schemaRef } from "./page-schema";
import { body, BODY_REFUSALS, json, NO_CONTENT, refusals, type Refusal } from "./responses";
import { OPEN, READ, REFRESH, WRITE } from "./security";

const EMAIL: JsonObject = { type: "string", format: "email", maxLength: 254, examples: ["ada@example.com"] };
const NAME: JsonObject = { type: "string", minLength: 1, maxLength: 120, examples: ["Ada Lovelace"] };
const NEW_PASSWORD: JsonObject = { type: "string", format: "password", minLength: 10, maxLength: 128, examples: ["correct horse battery"] };
const PASSWORD: JsonObject = { type: "string", format: "password", maxLength: 1000, examples: ["correct horse battery"] };
const TOKEN: JsonObject = { type: "string", minLength: 1, maxLength: 200, description: "From the link in the e-mail.", examples: ["Zm9yLWV4YW1wbGU"] };

/** An object that is sent: all of `required`, perhaps some of `optional`, nothing else. */
export function form(required: JsonObject, optional: JsonObject = {}): JsonObject {
  return body({ type: "object", properties: { ...required, ...optional }, required: Object.keys(required), additionalProperties: false });
}

interface Act {
  readonly name: string;
  readonly summary: string;
  readonly security: readonly JsonObject[];
  readonly requestBody?: JsonObject;
  readonly success: JsonObject;
  readonly refused: readonly Refusal[];
}

function act({ name, summary, security, requestBody, success, refused }: Act): JsonObject {
  const statuses = requestBody === undefined ? refused : [...refused, ...BODY_REFUSALS];
  return { operationId: `auth.${name}`, tags: ["auth"], summary, security, ...(requestBody === undefined ? {} : { requestBody }), responses: { ...success, ...refusals(...statuses) } };
}

const SIGNED_IN = json("Signed in; the tokens are in cookies.", schemaRef("User"));

/** `/api/auth`: getting in, and what keeps an account safe. */
export const authPaths: JsonObject = {
  "/api/auth/register": { post: act({ name: "register", summary: "Create an account and sign in.", security: OPEN, requestBody: form({ email: EMAIL, name: NAME, password: NEW_PASSWORD }, { workspace_name: { type: "string", maxLength: 120 } }), success: { "201": SIGNED_IN }, refused: [403, 409, 429] }) },
  "/api/auth/login": { post: act({ name: "login", summary: "Sign in with address and password.", security: OPEN, requestBody: form({ email: { ...NAME, maxLength: 254, examples: ["ada@example.com"] }, password: PASSWORD }), success: { "200": SIGNED_IN }, refused: [401, 429] }) },
  "/api/auth/refresh": { post: act({ name: "refresh", summary: "Exchange the refresh token for the next one; an outdated one ends the session.", security: REFRESH, success: { "200": SIGNED_IN }, refused: [401, 429] }) },
  "/api/auth/logout": { post: act({ name: "logout", summary: "Sign out on this device.", security: WRITE, success: NO_CONTENT, refused: [401] }) },
  "/api/auth/logout-all": { post: act({ name: "logout_everywhere", summary: "Sign out on every device.", security: WRITE, success: NO_CONTENT, refused: [401] }) },
  "/api/auth/verify-email": { post: act({ name: "verify_email", summary: "Confirm an address by the link that was sent to it.", security: OPEN, requestBody: form({ token: TOKEN }), success: NO_CONTENT, refused: [429] }) },
  "/api/auth/resend-verification": { post: act({ name: "resend_verification", summary: "Send the verification link again.", security: WRITE, success: NO_CONTENT, refused: [401, 429] }) },
  "/api/auth/forgot-password": { post: act({ name: "forgot_password", summary: "Send a reset link; the answer is the same for unknown addresses.", security: OPEN, requestBody: form({ email: EMAIL }), success: NO_CONTENT, refused: [429] }) },
  "/api/auth/reset-password": { post: act({ name: "reset_password", summary: "Choose a new password by link; every device is signed out.", security: OPEN, requestBody: form({ token: TOKEN, password: NEW_PASSWORD }), success: NO_CONTENT, refused: [429] }) },
  "/api/auth/change-password": { post: act({ name: "change_password", summary: "Choose a new password; the other devices are signed out.", security: WRITE, requestBody: form({ current_password: PASSWORD, new_password: NEW_PASSWORD }), success: NO_CONTENT, refused: [401, 429] }) },
  "/api/auth/change-email": { post: act({ name: "change_email", summary: "Ask to move the account to another address.", security: WRITE, requestBody: form({ new_email: EMAIL, password: PASSWORD }), success: NO_CONTENT, refused: [401, 409, 429] }) },
  "/api/auth/confirm-email": { post: act({ name: "confirm_email", summary: "Confirm the new address by the link that was sent to it.", security: OPEN, requestBody: form({ token: TOKEN }), success: NO_CONTENT, refused: [409, 429] }) },
  "/api/auth/sessions": { get: act({ name: "list_sessions", summary: "The devices on which the person is signed in.", security: READ, success: { "200": json("The open sessions.", listOf("Session")) }, refused: [401] }) },
  "/api/auth/sessions/{session_id}": { parameters: pathId("session_id"), delete: act({ name: "end_session", summary: "Sign one device out.", security: WRITE, success: NO_CONTENT, refused: [401, 404] }) },
  "/api/auth/switch-workspace": { post: act({ name: "switch_workspace", summary: "Move this device to another of the person's workspaces.", security: WRITE, requestBody: form({ workspace_id: ID }), success: NO_CONTENT, refused: [401, 404] }) },
  "/api/auth/invitations/preview": { post: act({ name: "preview_invitation", summary: "What an invitation is for, before it is accepted.", security: OPEN, requestBody: form({ token: TOKEN }), success: { "200": json("The invitation.", invitationPreview()) }, refused: [429] }) },
  "/api/auth/invitations/accept": { post: act({ name: "accept_invitation", summary: "Join a workspace and sign in to it; the name is for those who have no account yet.", security: OPEN, requestBody: form({ token: TOKEN, password: NEW_PASSWORD }, { name: { type: "string", maxLength: 120 } }), success: { "201": SIGNED_IN }, refused: [401, 409, 429] }) },
};

function invitationPreview(): JsonObject {
  const properties: JsonObject = { workspace_name: { type: "string" }, email: { type: "string" }, role: { type: "string" }, account_exists: { type: "boolean" } };
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}

/** The id that stands in an address. */
export function pathId(name: string): JsonValue {
  return [{ name, in: "path", required: true, schema: ID }];
}

/** `/api/me`: the signed-in person's own account. */
export const mePaths: JsonObject = {
  "/api/me": {
    get: { ...me("get_profile", "The person, the current workspace, the role and what it may do.", READ), responses: { "200": json("The profile.", profile()), ...refusals(401) } },
    patch: { ...me("update_profile", "Change the person's name.", WRITE), requestBody: body({ type: "object", properties: { name: NAME }, additionalProperties: false }), responses: { "200": json("The person.", schemaRef("User")), ...refusals(401, ...BODY_REFUSALS) } },
    delete: { ...me("delete_account", "Erase the account, after the password is given once more.", WRITE), requestBody: form({ password: PASSWORD }), responses: { ...NO_CONTENT, ...refusals(401, 409, ...BODY_REFUSALS) } },
  },
};

function me(name: string, summary: string, security: readonly JsonObject[]): JsonObject {
  return { operationId: `user.${name}`, tags: ["me"], summary, security };
}

function profile(): JsonObject {
  const permissions: JsonObject = {
    type: "object",
    description: "By kind of record and action, which records the role covers. The role owner may do everything and is not listed.",
    additionalProperties: { type: "object", additionalProperties: { type: "array", items: { type: "string", enum: ["any", "own", "assigned"] } } },
  };
  const properties: JsonObject = { user: schemaRef("User"), workspace: schemaRef("Workspace"), role: { type: "string" }, permissions };
  return { type: "object", properties, required: Object.keys(properties), additionalProperties: false };
}
