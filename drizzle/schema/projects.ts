import { index, integer, jsonb, pgTable, text, timestamp, unique, uuid } from "drizzle-orm/pg-core";
import { workspaces } from "./visitors";

export const projects = pgTable(
  "projects",
  {
    id: uuid().primaryKey(),
    workspaceId: uuid("workspace_id")
      .notNull()
      .references(() => workspaces.id, { onDelete: "cascade" }),
    name: text().notNull(),
    /** Counts every change of the genome or the description: who saves says which one they saw. */
    revision: integer().notNull().default(1),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
    /** Put away by its owner; everything else stays as it is. */
    archivedAt: timestamp("archived_at", { withTimezone: true }),
    /** Deleted by its owner: nowhere to be found, and gone for good a week later. */
    deletedAt: timestamp("deleted_at", { withTimezone: true }),
  },
  (table) => [index("projects_workspace_id_idx").on(table.workspaceId, table.createdAt)],
);

/** Every text a project was ever described with; version 1 is the first. */
export const descriptions = pgTable(
  "descriptions",
  {
    id: uuid().primaryKey(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    text: text().notNull(),
    /** What was read from the text, before anybody edited it; null for texts from before this was kept. */
    reading: jsonb(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [unique("descriptions_version_key").on(table.projectId, table.version)],
);

/** Every genome a project ever had; a build points at exactly one. */
export const genomes = pgTable(
  "genomes",
  {
    id: uuid().primaryKey(),
    projectId: uuid("project_id")
      .notNull()
      .references(() => projects.id, { onDelete: "cascade" }),
    descriptionId: uuid("description_id")
      .notNull()
      .references(() => descriptions.id, { onDelete: "cascade" }),
    version: integer().notNull(),
    /** SHA-256 of the canonical form, hexadecimal. */
    digest: text().notNull(),
    content: jsonb().notNull(),
    createdAt: timestamp("created_at", { withTimezone: true }).notNull().defaultNow(),
  },
  (table) => [
    unique("genomes_version_key").on(table.projectId, table.version),
    index("genomes_description_id_idx").on(table.descriptionId),
  ],
);
