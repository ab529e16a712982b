import { env } from "../env";
import type { Letter } from "../mail/queue-mail";

/** To somebody who is asked into a workspace. The secret stands behind the #, so it never gets into a log of addresses. */
export function invitationLetter(recipient: string, { by, secret }: { readonly by: string; readonly secret: string }): Letter {
  const paragraphs = [
    `${by} invites you to work on their projects at Groundwork. Sign in or make an account with this address, then accept:`,
    `${env().APP_URL}/join#${secret}`,
    "The link works for seven days. If you do not know the sender, do nothing.",
    "Groundwork",
  ];
  return { recipient, subject: "You are invited to a workspace", text: `${paragraphs.join("\n\n")}\n` };
}
