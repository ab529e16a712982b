import { texts, type Wording } from "@/texts/letters";
import type { Letter } from "./queue-mail";

/** A letter as it is sent: its paragraphs, and who writes. */
export function writeLetter(recipient: string, { subject, paragraphs }: Wording): Letter {
  return { recipient, subject, text: `${[...paragraphs, texts.signature].join("\n\n")}\n` };
}
