import Link from "next/link";
import { texts } from "@/texts/sign-in";
import { isSameMachine } from "../../outbox/same-machine";

/** Where letters are read on a machine that sends none. Nobody else sees it: letters open accounts. */
export async function OutboxNote() {
  if (!(await isSameMachine())) return null;
  return (
    <p className="text-sm text-muted">
      {texts.outbox.before}{" "}
      <Link href="/outbox" className="link">
        {texts.outbox.link}
      </Link>
      {texts.outbox.end}
    </p>
  );
}
