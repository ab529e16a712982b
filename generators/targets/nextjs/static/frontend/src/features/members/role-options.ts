import { isRole, ROLE_LABELS } from "@/access/access";
import type { SelectOption } from "@/components/ui/select";

/** Every role a member can have. */
export const ROLE_OPTIONS: readonly SelectOption[] = Object.entries(ROLE_LABELS).map((
  [value, label],
) => ({ value, label }));

/** A role as a person reads it. */
export function roleLabel(role: string): string {
  return isRole(role) ? ROLE_LABELS[role] : role;
}
