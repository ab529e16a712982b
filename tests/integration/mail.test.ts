import { buffer } from "node:stream/consumers";
import { eq } from "drizzle-orm";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { mails } from "@/drizzle/schema";
import { database } from "@/lib/db/database";
import { newId } from "@/lib/ids";
import { deliverMails } from "@/lib/mail/deliver-mails";
import { queueMail } from "@/lib/mail/queue-mail";
import { freePort } from "../start-product";

interface Received {
  readonly recipient: string;
  readonly text: string;
}

const received: Received[] = [];
let refusing = false;

const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS"],
  onRcptTo: (_address, _session, done) => done(refusing ? Object.assign(new Error("Try later"), { responseCode: 451 }) : null),
  onData(stream, session, done) {
    void buffer(stream).then((bytes) => {
      received.push({ recipient: session.envelope.rcptTo[0]?.address ?? "", text: bytes.toString() });
      done();
    });
  },
});

beforeAll(async () => {
  const port = await freePort();
  await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));
  // Read by the product the first time it asks for its settings.
  process.env.SMTP_URL = `smtp://127.0.0.1:${port}`;
});
afterAll(() => new Promise<void>((resolve) => server.close(resolve)));
beforeEach(async () => {
  received.splice(0);
  refusing = false;
  await database().delete(mails);
});

async function letter(text = "Hello.\n"): Promise<string> {
  const recipient = `${newId()}@example.com`;
  await queueMail(database(), { recipient, subject: "A letter", text });
  return recipient;
}

test("letters reach their recipients once, although two workers send at the same time", async () => {
  const recipients = await Promise.all(Array.from({ length: 6 }, () => letter()));
  await Promise.all([deliverMails(), deliverMails()]);
  expect(received.map(({ recipient }) => recipient).toSorted()).toEqual(recipients.toSorted());
  await deliverMails();
  expect(received).toHaveLength(6);
  expect(received[0]?.text).toMatch(/^From: Groundwork <groundwork@localhost>\r\nTo: \S+\r\nSubject: A letter\r\n/m);
});

test("a letter that is refused is tried again later, and nothing else waits for it", async () => {
  refusing = true;
  const recipient = await letter();
  await deliverMails();
  await deliverMails();
  const [waiting] = await database().select().from(mails).where(eq(mails.recipient, recipient));
  expect([waiting?.attempts, waiting?.sentAt, (waiting?.nextAttemptAt.getTime() ?? 0) > Date.now() + 60_000]).toEqual([1, null, true]);
  refusing = false;
  const next = await letter();
  await deliverMails();
  expect(received.map((mail) => mail.recipient)).toEqual([next]);
  await database().update(mails).set({ nextAttemptAt: new Date(0) });
  await deliverMails();
  expect(received.map((mail) => mail.recipient)).toEqual([next, recipient]);
});

test("a line break in an address makes no header", async () => {
  await queueMail(database(), { recipient: `${newId()}@example.com`, subject: "A\r\nBcc: other@example.com", text: "Hello.\n" });
  await deliverMails();
  expect(received).toHaveLength(1);
  expect(received[0]?.text).not.toMatch(/^Bcc:/m);
});
