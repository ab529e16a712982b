import { index, integer, pgEnum, pgTable, primaryKey, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { users } from "./visitors";

/** A browser that is signed in. A session that is ended is a row that is gone. */
export const sessions = pgTable(
  "sessions",
  {
    id: uuid().primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    /** What a person recognises the browser by, such as "Firefox on Linux". */
    device: text().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    seenAt: timestamp("seen_at", { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  },
  (table) => [index("sessions_user_id_idx").on(table.userId), index("sessions_expires_at_idx").on(table.expiresAt)],
);

/** An account at GitHub or Google that signs a user in. */
export const identities = pgTable(
  "identities",
  {
    provider: text().notNull(),
    /** The account's id at the provider; addresses and names can change there. */
    accountId: text("account_id").notNull(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [primaryKey({ columns: [table.provider, table.accountId] }), index("identities_user_id_idx").on(table.userId)],
);

export const linkPurpose = pgEnum("link_purpose", ["confirm_address", "change_address", "reset_password"]);

/** A link that was mailed: whoever has it reads the mails of `address`. */
export const mailedLinks = pgTable(
  "mailed_links",
  {
    id: uuid().primaryKey(),
    userId: uuid("user_id")
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    purpose: linkPurpose().notNull(),
    /** SHA-256 of the secret in the link, hexadecimal: reading this table opens no account. */
    secretHash: text("secret_hash").notNull().unique(),
    address: text().notNull(),
    /** Whose work the new account takes over, when somebody tried before signing up. */
    visitorId: uuid("visitor_id"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  },
  (table) => [index("mailed_links_user_id_idx").on(table.userId)],
);

/** Mail to be sent. Written with what caused it, so neither happens without the other. */
export const mails = pgTable(
  "mails",
  {
    id: uuid().primaryKey(),
    recipient: text().notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    attempts: integer().notNull().default(0),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    nextAttemptAt: timestamp("next_attempt_at", { withTimezone: true }).notNull().defaultNow(),
    sentAt: timestamp("sent_at", { withTimezone: true }),
  },
  (table) => [index("mails_next_attempt_at_idx").on(table.nextAttemptAt)],
);

/** How often something was done within a stretch of time; shared by all web processes. */
export const rateLimits = pgTable(
  "rate_limits",
  {
    key: text().primaryKey(),
    count: integer().notNull(),
    expiresAt: timestamp("expires_at", { withTimezone: true }).notNull(),
  },
  (table) => [index("rate_limits_expires_at_idx").on(table.expiresAt)],
);
