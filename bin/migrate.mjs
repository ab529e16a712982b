/** Brings the database in DATABASE_URL up to date. Run with: node --import tsx bin/migrate.mjs */
import path from "node:path";
import { migrateDatabase } from "../lib/db/migrate-database.ts";

const { DATABASE_URL } = process.env;
try {
  if (!DATABASE_URL) throw new Error("DATABASE_URL is missing.");
  await migrateDatabase(DATABASE_URL, path.resolve(import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname), ".."));
} catch (error) {
  const reason = error instanceof AggregateError ? error.errors.map(String).join("; ") : error.message;
  process.stderr.write(`The database could not be brought up to date: ${reason}\n`);
  process.exitCode = 1;
}
