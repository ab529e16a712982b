import { lt, sql } from "drizzle-orm";
import { rateLimits } from "@/drizzle/schema";
import { database } from "../db/database";

/** Removes what was counted for times that are over. */
export async function forgetOldLimits(): Promise<void> {
  await database().delete(rateLimits).where(lt(rateLimits.expiresAt, sql`now()`));
}
