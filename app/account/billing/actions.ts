"use server";

import { redirect } from "next/navigation";
import { openPortal } from "@/lib/billing/open-portal";
import type { FormState } from "../../_components/action-form";
import { guardedAction } from "../../guarded-action";

/** Leads an owner to where cards, invoices and the end of the subscription are looked after. */
export const openPortalAction = guardedAction("account", async (account): Promise<FormState> => {
  redirect(await openPortal(account));
});
