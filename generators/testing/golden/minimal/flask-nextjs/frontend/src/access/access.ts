/** The roles a member of a workspace can have. */
export type Role = "owner" | "member";

/** The kinds of records. */
export type Resource = "book";

export type Action = "create" | "read" | "update" | "delete";

/** Which records a role may do something to, and with which of their fields; all of them when none are named. */
export interface Grant {
  readonly scopes: readonly ("any" | "own" | "assigned")[];
  readonly fields?: readonly string[];
}

export interface ResourceRules {
  /** Whose the records are: the workspace's, one person's, or everybody's. */
  readonly ownership: "workspace" | "user" | "global";
  /** Whether visitors may read them. */
  readonly publicRead: boolean;
  /** Fields that name people; the scope "assigned" compares them with the user. */
  readonly assignees: readonly string[];
}

export const ROLE_LABELS: Readonly<Record<Role, string>> = {
  owner: "Owner",
  member: "Member",
};

export function isRole(value: string): value is Role {
  return Object.hasOwn(ROLE_LABELS, value);
}

export const RESOURCES: Readonly<Record<Resource, ResourceRules>> = {
  book: { ownership: "workspace", publicRead: false, assignees: [] },
};

/**
 * Who may do what, as in `backend/app/access.py`.
 * Not in the table: the role owner, which may do everything in its workspace.
 */
export const ACCESS: Readonly<
  Record<
    Exclude<Role, "owner">,
    Readonly<Partial<Record<Resource, Readonly<Partial<Record<Action, Grant>>>>>>
  >
> = {
  member: {
    book: {
      create: { scopes: ["any"] },
      read: { scopes: ["any"] },
      update: { scopes: ["any"] },
      delete: { scopes: ["any"] },
    },
  },
};
