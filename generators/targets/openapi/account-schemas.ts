import type { Plan } from "../../plan/index";
import { EXAMPLE_ID, EXAMPLE_MOMENT } from "./example-value";
import { ID, MOMENT, orNull } from "./field-schema";
import type { JsonObject } from "./json-object";
import { errorSchema } from "./responses";
import { roleSchema } from "./workspace-paths";

const TEXT: JsonObject = { type: "string" };

function shown(description: string, properties: JsonObject, example: JsonObject): JsonObject {
  return { type: "object", description, properties, required: Object.keys(properties), additionalProperties: false, examples: [example] };
}

/** What the account and workspace addresses show. No entity can take one of these names. */
export function accountSchemas(plan: Plan): JsonObject {
  const role = roleSchema(plan);
  const person = { email: "ada@example.com", name: "Ada Lovelace" };
  return {
    Error: errorSchema,
    User: shown("A person, without anything secret.", { id: ID, email: TEXT, name: TEXT, email_verified_at: orNull(MOMENT), is_staff: { type: "boolean" }, created_at: MOMENT }, { id: EXAMPLE_ID, ...person, email_verified_at: null, is_staff: false, created_at: EXAMPLE_MOMENT }),
    Workspace: shown("A workspace.", { id: ID, name: TEXT, created_at: MOMENT }, { id: EXAMPLE_ID, name: "Analytical Engines", created_at: EXAMPLE_MOMENT }),
    Membership: shown("A member of the current workspace.", { user_id: ID, name: TEXT, email: TEXT, role, joined_at: MOMENT }, { user_id: EXAMPLE_ID, ...person, role: "owner", joined_at: EXAMPLE_MOMENT }),
    Invitation: shown("An open invitation.", { id: ID, email: TEXT, role, created_at: MOMENT, expires_at: MOMENT }, { id: EXAMPLE_ID, email: person.email, role: "owner", created_at: EXAMPLE_MOMENT, expires_at: EXAMPLE_MOMENT }),
    Session: shown(
      "One signed-in device.",
      { id: ID, ip_address: orNull(TEXT), user_agent: orNull(TEXT), created_at: MOMENT, last_used_at: MOMENT, expires_at: MOMENT, is_current: { type: "boolean" } },
      { id: EXAMPLE_ID, ip_address: "203.0.113.7", user_agent: null, created_at: EXAMPLE_MOMENT, last_used_at: EXAMPLE_MOMENT, expires_at: EXAMPLE_MOMENT, is_current: true },
    ),
  };
}
