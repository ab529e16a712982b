import { pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { membershipRole, users, workspaces } from "./visitors";

/** Somebody who was asked into a workspace and has not come yet. Holds a seat until it expires. */
export const invitations = pgTable(
  "invitations",
  {
    id: uuid().primaryKey(),
    workspaceId: uuid("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    email: text().notNull(),
    role: membershipRole().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  },
  (table) => [unique("invitations_email_key").on(table.workspaceId, table.email)],
);

/** The workspace somebody with several works in; the first they belong to without a choice. */
export const workspaceChoices = pgTable("workspace_choices", {
  userId: uuid("user_id")
    .primaryKey()
    .references(() => users.id, { onDelete: "cascade" }),
  workspaceId: uuid("workspace_id")
    .notNull()
    .references(() => workspaces.id, { onDelete: "cascade" }),
});
