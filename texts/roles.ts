import { plural } from "./numbers";

/** Roles, and what each may do. */
export const texts = {
  title: "Roles and permissions",
  lead: "Whoever opens a workspace owns it and may do everything. These are the others.",
  label: "Permissions by role and entity",
  role: "Role",
  cell: (role: string, entity: string) => `What ${role} may do with ${entity}`,
  cellWith: (cell: string, permissions: string) => `${cell}: ${permissions}`,
  both: (role: string, entity: string) => `${role} and ${entity}`,
  what: "role",
  placeholder: "Another role, such as manager",
  name: "Name of the role",
  edit: (act: string, name: string) => `${act} the role ${name}`,
  becomes: "One becomes it",
  signUp: { invited: "by invitation of an owner", creator: "by opening a workspace", open: "by registering" },
  remove: (name: string) => `Remove the role ${name}`,
  scopes: { any: "any", own: "their own", assigned: "assigned to them" },
  acts: (count: number) => `${count} ${plural(count, { one: "act", other: "acts" })}`,
  everythingAndActs: (count: number) => `everything, ${count} acts`,
  everything: "everything",
  nothing: "nothing",
  scoped: (action: string, scopes: readonly string[]) => `${action} ${scopes.join(" or ")}`,
  allowed: "allowed",
  allFieldsShort: "all fields",
  someFields: (chosen: number, all: number) => `${chosen} of ${all} fields`,
  allFields: "All fields",
} as const;
