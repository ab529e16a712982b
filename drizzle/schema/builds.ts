import { sql } from "drizzle-orm";
import { bigint, check, index, integer, jsonb, pgEnum, pgTable, text, timestamp, uniqueIndex, uuid } from "drizzle-orm/pg-core";
import { genomes, projects } from "./projects";

export const buildState = pgEnum("build_state", ["queued", "running", "succeeded", "failed", "cancelled"]);

/** The row owns the state of a build; the queue only carries its id. */
export const builds = pgTable(
  "builds",
  {
    id: uuid().primaryKey(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    genomeId: uuid("genome_id")
      .notNull()
      .references(() => genomes.id, { onDelete: "cascade" }),
    genomeDigest: text("genome_digest").notNull(),
    stack: text().notNull(),
    state: buildState().notNull().default("queued"),
    /** The stage the pipeline is in, or was in when it ended. */
    stage: text(),
    /** Counts of the stages so far, such as {"planned": 38, "emitted": 12}. */
    counts: jsonb().$type<Readonly<Record<string, number>>>().notNull().default({}),
    /** Names the worker's claim: a worker that lost its claim can no longer write. */
    claim: uuid(),
    attempts: integer().notNull().default(0),
    /** What a person is told about a failure. */
    error: text(),
    /** SHA-256 of the archive, hexadecimal; also the key of the stored object. */
    archiveDigest: text("archive_digest"),
    archiveName: text("archive_name"),
    archiveBytes: bigint("archive_bytes", { mode: "number" }),
    files: integer(),
    lines: integer(),
    durationMs: integer("duration_ms"),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    startedAt: timestamp("started_at", { withTimezone: true }),
    updatedAt: timestamp("updated_at", { withTimezone: true }).notNull().defaultNow(),
    finishedAt: timestamp("finished_at", { withTimezone: true }),
  },
  (table) => [
    index("builds_project_id_idx").on(table.projectId, table.createdAt),
    index("builds_genome_id_idx").on(table.genomeId),
    index("builds_unfinished_idx").on(table.updatedAt).where(sql`${table.state} in ('queued', 'running')`),
    // Two clicks, two tabs or two servers make one build, not two.
    uniqueIndex("builds_one_unfinished_key").on(table.projectId).where(sql`${table.state} in ('queued', 'running')`),
    check(
      "builds_succeeded_has_archive",
      sql`${table.state} <> 'succeeded' or (${table.archiveDigest} is not null and ${table.archiveName} is not null and ${table.archiveBytes} is not null)`,
    ),
    check("builds_failed_has_error", sql`${table.state} <> 'failed' or ${table.error} is not null`),
  ],
);

/** One row per worker process that is alive; read by the health check. */
export const workers = pgTable("workers", {
  id: uuid().primaryKey(),
  startedAt: timestamp("started_at", { withTimezone: true }).notNull().defaultNow(),
  seenAt: timestamp("seen_at", { withTimezone: true }).notNull().defaultNow(),
});

/**
 * Archives nobody may need any more. An object is removed only after its row has been here and
 * no build that counts has its digest, so an archive that several builds share is kept.
 */
export const archiveRemovals = pgTable("archive_removals", {
  digest: text().primaryKey(),
  /** A build of this genome that is under way may be about to store the same bytes. */
  genomeDigest: text("genome_digest").notNull(),
  createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  removedAt: timestamp("removed_at", { withTimezone: true }),
});
