import { boolean, index, integer, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { sql } from "drizzle-orm";
import { workspaces } from "./visitors";

const time = (name: string) => timestamp(name, { withTimezone: true });

/** The customer a workspace is at the payment provider. Locked while anything of the customer is mirrored. */
export const customers = pgTable(
  "customers",
  {
    /** The provider's id, such as cus_123; the ids of the tables below are the provider's, too. */
    id: text().primaryKey(),
    workspaceId: uuid("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    createdAt: time("created_at").notNull().defaultNow(),
    /** When it turned out that the provider has deleted it; the workspace then gets another. */
    deletedAt: time("deleted_at"),
  },
  (table) => [
    uniqueIndex("customers_workspace_id_key").on(table.workspaceId).where(sql`${table.deletedAt} is null`),
    index("customers_workspace_id_idx").on(table.workspaceId),
  ],
);

const customerId = () =>
  text("customer_id")
    .notNull()
    .references(() => customers.id, { onDelete: "cascade" });

/** What the provider says about a subscription. Nothing here is decided by us. */
export const subscriptions = pgTable(
  "subscriptions",
  {
    id: text().primaryKey(),
    customerId: customerId(),
    status: text().notNull(),
    /** Which of our prices is paid. */
    lookupKey: text("lookup_key").notNull(),
    /** In the smallest unit of the currency, for each period. */
    amount: integer().notNull(),
    currency: text().notNull(),
    periodEndsAt: time("period_ends_at").notNull(),
    /** When it ends, if it has been cancelled. */
    endsAt: time("ends_at"),
    createdAt: time("created_at").notNull(),
  },
  (table) => [index("subscriptions_customer_id_idx").on(table.customerId)],
);

export const invoices = pgTable(
  "invoices",
  {
    id: text().primaryKey(),
    customerId: customerId(),
    number: text(),
    status: text().notNull(),
    total: integer().notNull(),
    amountPaid: integer("amount_paid").notNull(),
    amountDue: integer("amount_due").notNull(),
    currency: text().notNull(),
    /** How often a payment was tried, and when it is tried again. */
    attempts: integer().notNull(),
    nextAttemptAt: time("next_attempt_at"),
    /** The invoice at the provider, for people. */
    page: text(),
    pdf: text(),
    createdAt: time("created_at").notNull(),
  },
  (table) => [index("invoices_customer_id_idx").on(table.customerId, table.createdAt)],
);

/** Payments, for what was given back or is disputed. Nothing about a card is kept. */
export const charges = pgTable(
  "charges",
  {
    id: text().primaryKey(),
    customerId: customerId(),
    amount: integer().notNull(),
    amountRefunded: integer("amount_refunded").notNull(),
    currency: text().notNull(),
    disputed: boolean().notNull(),
    createdAt: time("created_at").notNull(),
  },
  (table) => [index("charges_customer_id_idx").on(table.customerId)],
);

/** Events of the provider: each is handled once, and what became of it can be looked up. */
export const billingEvents = pgTable("billing_events", {
  id: text().primaryKey(),
  type: text().notNull(),
  customerId: text("customer_id"),
  receivedAt: time("received_at").notNull().defaultNow(),
  handledAt: time("handled_at"),
  /** `mirrored`, or why nothing was done. */
  outcome: text(),
});

/** Customers whose workspace is gone: the provider is told, so that nobody pays for what was deleted. */
export const customerRemovals = pgTable("customer_removals", {
  customerId: text("customer_id").primaryKey(),
  createdAt: time("created_at").notNull().defaultNow(),
});
