import { sql } from "drizzle-orm";
import { check, index, integer, jsonb, pgEnum, pgTable, text, timestamp, uuid } from "drizzle-orm/pg-core";
import { builds } from "./builds";

/** `impossible`: the worker lacks something, such as Python; it says nothing about the codebase. */
export const proofState = pgEnum("proof_state", ["queued", "running", "passed", "failed", "impossible", "cancelled"]);

/** The run of a build's own tests; one for each build. The queue only carries the build's id. */
export const proofs = pgTable(
  "proofs",
  {
    buildId: uuid("build_id")
      .primaryKey()
      .references(() => builds.id, { onDelete: "cascade" }),
    state: proofState().notNull().default("queued"),
    /** The step under way, or null between two. */
    step: text(),
    /** How far the step is, such as 214 of 310 tests. */
    done: integer(),
    total: integer(),
    /** The steps that have ended, with how long each took and why one failed. */
    steps: jsonb().$type<readonly unknown[]>().notNull().default([]),
    /** PROOF.json, once all steps have run. */
    report: jsonb(),
    /** What a person is told when there is no report. */
    error: text(),
    claim: uuid(),
    attempts: integer().notNull().default(0),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
    finishedAt: timestamp("finished_at", { withTimezone: true }),
  },
  (table) => [
    index("proofs_unfinished_idx").on(table.updatedAt).where(sql`${table.state} in ('queued', 'running')`),
    check("proofs_ended_says_why", sql`${table.state} not in ('passed', 'failed') or ${table.report} is not null`),
    check("proofs_impossible_has_error", sql`${table.state} <> 'impossible' or ${table.error} is not null`),
  ],
);
