"use server";

import { redirect } from "next/navigation";
import { acceptInvitation } from "@/lib/members/accept-invitation";
import type { FormState } from "../_components/action-form";
import { guardedAction } from "../guarded-action";

export const acceptInvitationAction = guardedAction("account", async ({ userId, email }, invitationId: string): Promise<FormState> => {
  await acceptInvitation({ userId, email, invitationId });
  redirect("/projects");
});
