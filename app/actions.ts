"use server";

import { redirect } from "next/navigation";
import { createProject } from "@/lib/projects/create-project";
import type { FormState } from "./_components/action-form";
import { guardedAction, textOf } from "./guarded-action";

/** Takes a description from someone who may be new here, and leads to what was understood. */
export const describeProduct = guardedAction("newcomer", async ({ workspaceId }, _state: FormState, form: FormData): Promise<FormState> => {
  redirect(`/projects/${await createProject(workspaceId, textOf(form, "text"))}`);
});
