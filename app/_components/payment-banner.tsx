import Link from "next/link";
import { hasFailedPayment } from "@/lib/billing/find-trouble";
import { logger } from "@/lib/logger";
import { texts as site } from "@/texts/site";
import { currentAccount } from "../account";

const texts = site.failedPayment;

/** Says on every page that a payment was refused, while there is time to do something about it. */
export async function PaymentBanner() {
  if (!(await isInTrouble())) return null;
  return (
    <p role="status" className="border-b border-danger bg-sheet px-4 py-2 text-center text-danger">
      {texts.problem}{" "}
      <Link href="/account/billing" className="link">
        {texts.remedy}
      </Link>
    </p>
  );
}

/** A banner must not take the page with it. */
async function isInTrouble(): Promise<boolean> {
  try {
    const account = await currentAccount();
    return account !== undefined && (await hasFailedPayment(account.workspaceId));
  } catch (error) {
    logger.error({ err: error }, "Whether a payment failed cannot be said.");
    return false;
  }
}
