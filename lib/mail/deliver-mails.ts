import { and, asc, eq, isNull, lt, lte, sql } from "drizzle-orm";
import { createTransport, type Transporter } from "nodemailer";
import { mails } from "@/drizzle/schema";
import { database } from "../db/database";
import { env } from "../env";
import { logger } from "../logger";
import { oncePerProcess } from "../once-per-process";

const MOST_AT_ONCE = 20;
const MOST_ATTEMPTS = 8;

/**
 * Sends what waits in the outbox, if there is a mail server; without one the letters are read
 * on the outbox page. Several workers share the work: a letter is locked while it is sent, and
 * one that was refused is tried again later and later, for about four hours.
 */
export async function deliverMails(): Promise<void> {
  const { SMTP_URL } = env();
  if (SMTP_URL === undefined) return;
  for (let sent = 0; sent < MOST_AT_ONCE; sent += 1) {
    if (!(await deliverNext(transport(SMTP_URL)))) return;
  }
}

/** @returns whether there was a letter to send */
async function deliverNext(transporter: Transporter): Promise<boolean> {
  return database().transaction(async (transaction) => {
    const [mail] = await transaction
      .select()
      .from(mails)
      .where(and(isNull(mails.sentAt), lt(mails.attempts, MOST_ATTEMPTS), lte(mails.nextAttemptAt, sql`now()`)))
      .orderBy(asc(mails.createdAt))
      .limit(1)
      .for("update", { skipLocked: true });
    if (mail === undefined) return false;
    const attempts = mail.attempts + 1;
    try {
      await transporter.sendMail({ from: env().MAIL_FROM, to: mail.recipient, subject: mail.subject, text: mail.text, messageId: `<${mail.id}@groundwork>` });
      await transaction.update(mails).set({ attempts, sentAt: sql`now()` }).where(eq(mails.id, mail.id));
      logger.info({ mailId: mail.id, attempts }, "A letter was sent.");
    } catch (error) {
      const nextAttemptAt = sql`now() + make_interval(mins => ${2 ** attempts})`;
      await transaction.update(mails).set({ attempts, nextAttemptAt }).where(eq(mails.id, mail.id));
      // The server's words may repeat the address.
      logger.warn({ mailId: mail.id, attempts, code: (error as { code?: string }).code }, "A letter could not be sent yet.");
    }
    return true;
  });
}

function transport(url: string): Transporter {
  return oncePerProcess("mail-transport", () => createTransport(url, { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 20_000 }));
}
