"use server";

import { revalidatePath } from "next/cache";
import { duplicateProject } from "@/lib/projects/duplicate-project";
import type { Shelf } from "@/lib/projects/list-projects";
import { renameProject } from "@/lib/projects/rename-project";
import { shelveProject } from "@/lib/projects/shelve-project";
import { AppError } from "@/lib/errors";
import { texts } from "@/texts/projects";
import type { FormState } from "../_components/action-form";
import { guardedAction, textOf } from "../guarded-action";

export const renameProjectAction = guardedAction("visitor", async ({ workspaceId }, ...[projectId, , form]: [string, FormState, FormData]): Promise<FormState> => {
  await renameProject({ workspaceId, projectId: String(projectId), name: textOf(form, "name") });
  revalidatePath("/projects");
  return { done: texts.done.renamed };
});

export const duplicateProjectAction = guardedAction("visitor", async ({ workspaceId }, projectId: string): Promise<FormState> => {
  await duplicateProject(workspaceId, String(projectId));
  revalidatePath("/projects");
  return { done: texts.done.copied };
});

/** Archives, deletes or takes back. */
export const shelveProjectAction = guardedAction("visitor", async ({ workspaceId }, ...[projectId, shelf]: [string, Shelf]): Promise<FormState> => {
  if (!["current", "archived", "deleted"].includes(shelf)) throw new AppError("invalid_input", texts.noShelf);
  await shelveProject({ workspaceId, projectId: String(projectId), shelf });
  revalidatePath("/projects");
  return { done: texts.done.moved };
});
