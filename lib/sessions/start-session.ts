import { sql } from "drizzle-orm";
import { sessions } from "@/drizzle/schema";
import { database } from "../db/database";
import { newId } from "../ids";
import { nameDevice } from "./name-device";

export const SESSION_DAYS = 30;

/** Remembers a browser as signed in. @returns the session's id */
export async function startSession(userId: string, userAgent: string): Promise<string> {
  const id = newId();
  const expiresAt = sql`now() + make_interval(days => ${SESSION_DAYS})`;
  await database().insert(sessions).values({ id, userId, device: nameDevice(userAgent), expiresAt });
  return id;
}
