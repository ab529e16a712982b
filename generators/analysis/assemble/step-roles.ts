import type { FoundEntity } from "../entities/found-entity";
import type { Findings } from "./assembly";

/** Steps that whoever asked for something takes; the others are decisions of those who work there. */
const ASKING = /^(?:submit|resubmit|send|cancel|withdraw)\b/;

export interface UnsaidStep {
  readonly entity: FoundEntity;
  readonly verb: string;
}

/**
 * Keys of the roles that take a step when the text gives it to nobody: those who work there, and of those who are served
 * whoever made the record, as far as it is theirs to take. Nobody who asks for something approves it in passing.
 */
export function stepRoles({ entity, verb }: UnsaidStep, { roles, permissions }: Pick<Findings, "roles" | "permissions">): readonly string[] {
  const workers = roles.filter(({ kind }) => kind !== "end");
  if (workers.length === 0) return roles.map(({ key }) => key);
  const makers = new Set(permissions.filter((each) => each.entity === entity && each.action === "create").map(({ role }) => role));
  return roles.filter((role) => role.kind !== "end" || (ASKING.test(verb) && makers.has(role.key))).map(({ key }) => key);
}
