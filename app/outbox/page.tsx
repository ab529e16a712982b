import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { listOutbox } from "@/lib/mail/list-outbox";
import { texts } from "@/texts/outbox";
import { isSameMachine } from "./same-machine";

export const metadata: Metadata = { title: texts.title };
export const dynamic = "force-dynamic";

/** The letters of an installation that has no mail server, for whoever sits at its machine. */
export default async function OutboxPage() {
  if (!(await isSameMachine())) notFound();
  const mails = await listOutbox();
  return (
    <div className="mx-auto max-w-3xl px-4 py-10 sm:px-6">
      <h1 className="text-2xl font-semibold">{texts.title}</h1>
      <p className="mt-2 text-muted">
        {texts.lead}
      </p>
      {mails.length === 0 && <p className="mt-6">{texts.none}</p>}
      <ul className="mt-6 grid gap-4">
        {mails.map(({ id, recipient, subject, text, createdAt }) => (
          <li key={id} className="sheet px-4 py-3">
            <h2 className="font-medium">{subject}</h2>
            <p className="text-sm text-muted">
              {texts.to(recipient)} <time dateTime={createdAt.toISOString()}>{createdAt.toISOString().replace("T", " ").slice(0, 16)}</time>
            </p>
            <div className="mt-3 grid gap-2 text-sm">
              {text.trim().split("\n\n").map((paragraph) => (
                <p key={paragraph} className="wrap-anywhere">
                  {/^https?:\S+$/.test(paragraph) ? (
                    <a href={paragraph} className="link">
                      {paragraph}
                    </a>
                  ) : (
                    paragraph
                  )}
                </p>
              ))}
            </div>
          </li>
        ))}
      </ul>
    </div>
  );
}
