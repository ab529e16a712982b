import { mails } from "@/drizzle/schema";
import type { Executor } from "../db/database";
import { newId } from "../ids";

export interface Letter {
  readonly recipient: string;
  readonly subject: string;
  readonly text: string;
}

/**
 * Writes a letter into the outbox, in the transaction of what causes it. A worker sends it:
 * a request takes as long whether or not somebody gets a letter, and a mail server that is
 * down loses nothing.
 */
export async function queueMail(transaction: Executor, letter: Letter): Promise<void> {
  await transaction.insert(mails).values({ id: newId(), ...letter });
}
