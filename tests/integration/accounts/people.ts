import { and, desc, eq } from "drizzle-orm";
import { mails, users } from "@/drizzle/schema";
import { finishSignUp } from "@/lib/accounts/finish-sign-up";
import { signUp } from "@/lib/accounts/sign-up";
import { database } from "@/lib/db/database";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";

export const PASSWORD = "seven quiet herons";

/** An address nobody has used in this run. */
export function newAddress(): string {
  return `${newId()}@example.com`;
}

/** What stands in the newest letter to an address, or undefined. */
export async function lastLetter(recipient: string): Promise<{ subject: string; text: string } | undefined> {
  const [mail] = await database().select().from(mails).where(eq(mails.recipient, recipient)).orderBy(desc(mails.createdAt), desc(mails.id)).limit(1);
  return mail;
}

/** The secret of the link in the newest letter to an address. */
export async function mailedSecret(recipient: string): Promise<string> {
  return /#([\w-]{43})\n/.exec((await lastLetter(recipient))?.text ?? "")?.[1] ?? "";
}

/** Somebody who has signed up and followed the link in the letter. */
export async function newAccount(visitorId?: string): Promise<{ readonly email: string; readonly userId: string }> {
  const email = newAddress();
  await signUp({ email, visitorId, peer: newId() });
  await finishSignUp({ secret: await mailedSecret(email), password: PASSWORD, peer: newId() });
  const [user] = await database().select({ id: users.id }).from(users).where(and(eq(users.email, email)));
  return { email, userId: user?.id ?? "" };
}

/** The code of the error an act ends with, or "done". */
export async function outcome(act: Promise<unknown>): Promise<string> {
  return act.then(
    () => "done",
    (error: unknown) => (error instanceof AppError ? error.code : String(error)),
  );
}

/** The least of three times an act took, in milliseconds: a machine that is busy with something else says nothing about the act. */
export async function leastTime(act: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let index = 0; index < 3; index += 1) {
    const begun = performance.now();
    await act();
    times.push(performance.now() - begun);
  }
  return Math.min(...times);
}
