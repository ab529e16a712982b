"use server";

import { redirect } from "next/navigation";
import { PLAN_NAMES } from "@/lib/billing/plans";
import { INTERVALS } from "@/lib/billing/prices";
import { startCheckout } from "@/lib/billing/start-checkout";
import { AppError } from "@/lib/errors";
import { texts } from "@/texts/pricing";
import type { FormState } from "../_components/action-form";
import { guardedAction } from "../guarded-action";

/** Leads an owner to the provider's checkout, or to the change of the plan they pay for. */
export const buyPlanAction = guardedAction("account", async (account, ...[name, wanted]: [string, string]): Promise<FormState> => {
  const plan = PLAN_NAMES.find((known) => known === name);
  const interval = INTERVALS.find((known) => known === wanted);
  if (plan === undefined || plan === "free" || interval === undefined) throw new AppError("invalid_input", texts.noPrice);
  redirect(await startCheckout({ ...account, plan, interval }));
});
