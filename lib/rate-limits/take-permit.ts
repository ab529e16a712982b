import { eq, sql } from "drizzle-orm";
import { rateLimits } from "@/drizzle/schema";
import { database } from "../db/database";
import { AppError } from "../errors";

export interface Limit {
  /** What is counted, and for whom: "sign-in:someone@example.com". */
  readonly key: string;
  readonly most: number;
  readonly seconds: number;
}

/**
 * Counts one more of what the limit is about; all processes count together.
 *
 * @throws {AppError} too_many, with the time to wait, once `most` is passed within `seconds` of the first
 */
export async function takePermit({ key, most, seconds }: Limit): Promise<void> {
  const over = sql`${rateLimits.expiresAt} <= now()`;
  const expiresAt = sql`now() + make_interval(secs => ${seconds})`;
  const [row] = await database()
    .insert(rateLimits)
    .values({ key, count: 1, expiresAt })
    .onConflictDoUpdate({
      target: rateLimits.key,
      set: {
        count: sql`case when ${over} then 1 else ${rateLimits.count} + 1 end`,
        expiresAt: sql`case when ${over} then ${expiresAt} else ${rateLimits.expiresAt} end`,
      },
    })
    .returning({ count: rateLimits.count, wait: sql<number>`ceil(extract(epoch from ${rateLimits.expiresAt} - now()))::integer` });
  if (row !== undefined && row.count > most) throw new AppError("too_many", `That was tried too often. Try again in ${duration(row.wait)}.`);
}

/** Forgets what was counted, for instance after a right password. */
export async function returnPermits(key: string): Promise<void> {
  await database().delete(rateLimits).where(eq(rateLimits.key, key));
}

function duration(seconds: number): string {
  const minutes = Math.ceil(seconds / 60);
  if (minutes <= 1) return "a minute";
  return minutes < 90 ? `${minutes} minutes` : `${Math.ceil(minutes / 60)} hours`;
}
