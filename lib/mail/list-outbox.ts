import { desc } from "drizzle-orm";
import { mails } from "@/drizzle/schema";
import { database } from "../db/database";

export interface OutboxMail {
  readonly id: string;
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
  readonly createdAt: Date;
}

/** The latest letters, newest first. For the one machine without a mail server only: letters hold secrets. */
export async function listOutbox(): Promise<readonly OutboxMail[]> {
  const { id, recipient, subject, text, createdAt } = mails;
  return database().select({ id, recipient, subject, text, createdAt }).from(mails).orderBy(desc(createdAt), desc(id)).limit(50);
}
