import { drizzle, type NodePgDatabase } from "drizzle-orm/node-postgres";
import pg from "pg";
import * as schema from "@/drizzle/schema";
import { env } from "../env";
import { logger } from "../logger";
import { oncePerProcess } from "../once-per-process";

export type Database = NodePgDatabase<typeof schema>;
/** The database or a transaction on it. */
export type Executor = Pick<Database, "select" | "selectDistinct" | "insert" | "update" | "delete" | "execute">;

/** The connection pool of this process. */
export function pool(): pg.Pool {
  return oncePerProcess("pool", () => {
    const created = new pg.Pool({ connectionString: env().DATABASE_URL, max: 10, connectionTimeoutMillis: 5_000 });
    // Without a listener a lost idle connection would end the process; the pool replaces it.
    created.on("error", (error) => logger.warn({ err: error }, "An idle database connection was lost."));
    return created;
  });
}

/** The database of this process. */
export function database(): Database {
  return oncePerProcess("database", () => drizzle(pool(), { schema }));
}
