import { texts } from "@/texts/letters";
import { env } from "../env";
import type { Letter } from "../mail/queue-mail";
import { writeLetter } from "../mail/write-letter";

interface Invited {
  /** Who asks, and into which workspace. */
  readonly by: string;
  readonly workspace: string;
}

/** To somebody who is asked into a workspace. The link holds no secret: the invitation is for the address. */
export function invitationLetter(recipient: string, { by, workspace }: Invited): Letter {
  return writeLetter(recipient, texts.invitation({ by, workspace, link: `${env().APP_URL}/join` }));
}
