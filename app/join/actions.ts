"use server";

import { redirect } from "next/navigation";
import { acceptInvitation } from "@/lib/members/accept-invitation";
import type { FormState } from "../_components/action-form";
import { guardedAction, textOf } from "../guarded-action";

export const acceptInvitationAction = guardedAction("account", async ({ userId, email }, _state: FormState, form: FormData): Promise<FormState> => {
  await acceptInvitation({ userId, email, secret: textOf(form, "secret") });
  redirect("/projects");
});
