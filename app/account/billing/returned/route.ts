import { redirect } from "next/navigation";
import { currentAccount } from "@/app/account";
import { mirrorWorkspace } from "@/lib/billing/mirror-customer";
import { logger } from "@/lib/logger";
import { takePermit } from "@/lib/rate-limits/take-permit";

export const dynamic = "force-dynamic";

/**
 * Where the provider sends people back to: what they just did is looked up, because the event about it may still be on its
 * way. It changes nothing but our copy of what the provider says.
 */
export async function GET(): Promise<never> {
  const account = await currentAccount();
  if (account !== undefined) {
    await lookUp(account.workspaceId).catch((error: unknown) => logger.warn({ err: error }, "The payment provider could not be asked; its event will tell."));
  }
  redirect("/account/billing");
}

async function lookUp(workspaceId: string): Promise<void> {
  await takePermit({ key: `returned:${workspaceId}`, most: 60, seconds: 3_600 });
  await mirrorWorkspace(workspaceId);
}
