import { index, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { users, workspaces } from "./visitors";

export const tokenScope = pgEnum("token_scope", ["read", "write"]);

/** A secret that lets a program act for a person in one workspace. */
export const apiTokens = pgTable(
  "api_tokens",
  {
    id: uuid().primaryKey(),
    workspaceId: uuid("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** SHA-256 of the token, hexadecimal: reading this table opens nothing. */
    secretHash: text("secret_hash").notNull().unique(),
    /** The last characters of the token, to tell several apart. */
    ending: text().notNull(),
    /** `write` includes `read`. */
    scope: tokenScope().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    lastUsedAt: timestamp("last_used_at", { withTimezone: true }),
  },
  (table) => [index("api_tokens_workspace_id_idx").on(table.workspaceId), index("api_tokens_user_id_idx").on(table.userId)],
);
