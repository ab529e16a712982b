"use client";

import type { Entity, Permission, Role } from "@/generators/genome";
import { texts } from "@/texts/roles";
import { useActs } from "./blueprint-context";
import { CheckBox } from "./controls/boxes";

const ACTIONS = ["create", "read", "update", "delete"] as const;
const SCOPES = [
  ["any", texts.scopes.any],
  ["own", texts.scopes.own],
  ["assigned", texts.scopes.assigned],
] as const;

/** A cell in a few words: "read, update own". */
export function cellText(permissions: readonly Permission[]): string {
  const parts = ACTIONS.flatMap((action) => {
    const scopes = permissions.filter((permission) => permission.action === action).map(({ scope }) => scope);
    if (scopes.length === 0) return [];
    return [scopes.includes("any") ? action : texts.scoped(action, [...new Set(scopes)])];
  });
  const moves = permissions.filter(({ action }) => action.startsWith("transition:")).length;
  if (parts.join(", ") === ACTIONS.join(", ")) return moves > 0 ? texts.everythingAndActs(moves) : texts.everything;
  if (moves > 0) parts.push(texts.acts(moves));
  return parts.length === 0 ? texts.nothing : parts.join(", ");
}

interface PermissionCellProps {
  readonly role: Role;
  readonly entity: Entity;
  readonly granted: readonly Permission[];
}

/** Every act on an entity, and to which records a role may do it. */
export function PermissionCell({ role, entity, granted }: PermissionCellProps) {
  const { run } = useActs();
  const acts = [...ACTIONS.map((action) => [action, action] as const), ...(entity.workflow?.transitions ?? []).map(({ id, name }) => [`transition:${id}`, name] as const)];
  const set = (action: string, scopes: readonly Permission["scope"][], fields: readonly string[] | null) => run({ kind: "setPermission", role: role.id, entity: entity.id, action, scopes, fields });
  return (
    <div className="space-y-4 text-sm">
      {acts.map(([action, name]) => {
        const cell = granted.filter((permission) => permission.action === action);
        const scopes = cell.map(({ scope }) => scope);
        const fields = cell[0]?.fields ?? null;
        const byField = action === "read" || action === "update" || action === "create";
        return (
          <fieldset key={action} className="border-t border-line pt-2">
            <legend className="float-left mr-4 min-w-24 font-medium">{name}</legend>
            <div className="flex flex-wrap gap-x-5 gap-y-2">
              {SCOPES.filter(([scope]) => action !== "create" || scope === "any").map(([scope, label]) => (
                <CheckBox key={scope} label={action === "create" ? texts.allowed : label} checked={scopes.includes(scope)} onChange={(on) => set(action, on ? [...scopes, scope] : scopes.filter((other) => other !== scope), fields)} />
              ))}
              {byField && cell.length > 0 && entity.fields.length > 0 && (
                <details className="basis-full">
                  <summary className="cursor-pointer text-muted">{fields === null ? texts.allFieldsShort : texts.someFields(fields.length, entity.fields.length)}</summary>
                  <div className="mt-2 flex flex-wrap gap-x-5 gap-y-2">
                    <CheckBox label={texts.allFields} checked={fields === null} onChange={(all) => set(action, scopes, all ? null : entity.fields.map(({ id }) => id))} />
                    {entity.fields.map((field) => (
                      <CheckBox
                        key={field.id}
                        label={field.name}
                        checked={fields === null || fields.includes(field.id)}
                        onChange={(on) => {
                          const chosen = fields ?? entity.fields.map(({ id }) => id);
                          set(action, scopes, on ? [...chosen, field.id] : chosen.filter((id) => id !== field.id));
                        }}
                      />
                    ))}
                  </div>
                </details>
              )}
            </div>
          </fieldset>
        );
      })}
    </div>
  );
}
