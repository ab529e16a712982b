"use server";

import { redirect } from "next/navigation";
import { createProject } from "@/lib/projects/create-project";
import { describeAgain } from "@/lib/projects/describe-again";
import type { FormState } from "./_components/action-form";
import { guardedAction, textOf } from "./guarded-action";

/** Takes a description from someone who may be new here, and leads to what was understood. */
export const describeProduct = guardedAction("newcomer", async ({ workspaceId }, _state: FormState, form: FormData): Promise<FormState> => {
  redirect(`/projects/${await createProject(workspaceId, textOf(form, "text"))}`);
});

/** Takes a new version of the description of a project. */
export const describeProductAgain = guardedAction("visitor", async ({ workspaceId }, ...[projectId, , form]: [string, FormState, FormData]): Promise<FormState> => {
  await describeAgain({ workspaceId, projectId: String(projectId), text: textOf(form, "text") });
  redirect(`/projects/${projectId}`);
});
