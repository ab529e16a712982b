import { lt, sql } from "drizzle-orm";
import { mails } from "@/drizzle/schema";
import { database } from "../db/database";

/** Removes letters of more than a week ago; the links in them have long stopped working. */
export async function forgetMails(): Promise<void> {
  await database()
    .delete(mails)
    .where(lt(mails.createdAt, sql`now() - interval '7 days'`));
}
