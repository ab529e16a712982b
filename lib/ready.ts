import { sql } from "drizzle-orm";
import { database } from "./db/database";
import { logger } from "./logger";
import { within } from "./within";

/**
 * Whether this web process can answer people: the database answers and has our tables. Unlike the
 * health check it does not ask for a worker; without one, builds wait and pages still work.
 */
export async function isReady(): Promise<boolean> {
  try {
    await within(3_000, () => database().execute(sql`select 1 from rate_limits limit 1`));
    return true;
  } catch (error) {
    logger.warn({ reason: (error as Error).message }, "The web process is not ready.");
    return false;
  }
}
