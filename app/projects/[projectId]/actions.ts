"use server";

import type { Genome } from "@/generators/genome";
import { viewBuild, type BuildView } from "@/lib/builds/build-view";
import { cancelBuild } from "@/lib/builds/cancel-build";
import { startBuild } from "@/lib/builds/start-build";
import { isStack } from "@/lib/builds/stacks";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { describeAgain } from "@/lib/projects/describe-again";
import { findProject } from "@/lib/projects/find-project";
import type { KeptGenome } from "@/lib/projects/keep-genome";
import { previewDescription, type DescriptionPreview } from "@/lib/projects/preview-description";
import { saveGenome } from "@/lib/projects/save-genome";
import { currentVisitor } from "../../visitor";

export interface Refusal {
  readonly problem: string;
}

export type BuildAnswer = { readonly build: BuildView } | Refusal;
export type SaveAnswer = KeptGenome | { readonly theirs: Genome; readonly revision: number } | Refusal;

/** Starts a build of the project's latest genome. */
export async function startProjectBuild(projectId: string, stack: string): Promise<BuildAnswer> {
  return answer(async (workspaceId) => {
    if (typeof stack !== "string" || !isStack(stack)) throw new AppError("invalid_input", "There is no such stack.");
    return { build: viewBuild(await startBuild({ workspaceId, projectId: String(projectId), stack })) };
  });
}

/** Cancels a build that has not finished. */
export async function cancelProjectBuild(buildId: string): Promise<BuildAnswer> {
  return answer(async (workspaceId) => ({ build: viewBuild(await cancelBuild(workspaceId, String(buildId))) }));
}

/** Keeps the edited genome, or says what somebody else made of it in the meantime. */
export async function saveProjectGenome(projectId: string, revision: number, genome: unknown): Promise<SaveAnswer> {
  return answer(async (workspaceId) => {
    try {
      return await saveGenome({ workspaceId, projectId: String(projectId), revision: Number(revision), genome });
    } catch (error) {
      if (!(error instanceof AppError) || error.code !== "conflict") throw error;
      const project = await findProject(workspaceId, String(projectId));
      return { theirs: project.genome, revision: project.revision };
    }
  });
}

/** What an edited description would change. */
export async function previewProjectDescription(projectId: string, text: string): Promise<DescriptionPreview | Refusal> {
  return answer((workspaceId) => previewDescription({ workspaceId, projectId: String(projectId), text: String(text) }));
}

/** Takes an edited description whose changes were looked at. */
export async function describeProjectAgain(projectId: string, text: string, revision: number): Promise<KeptGenome | Refusal> {
  return answer((workspaceId) => describeAgain({ workspaceId, projectId: String(projectId), text: String(text), revision: Number(revision) }));
}

async function answer<T>(act: (workspaceId: string) => Promise<T>): Promise<T | Refusal> {
  try {
    const visitor = await currentVisitor();
    if (visitor === undefined) throw new AppError("not_found", "This project belongs to another workspace.");
    return await act(visitor.workspaceId);
  } catch (error) {
    if (error instanceof AppError) return { problem: error.message };
    logger.error({ err: error }, "An action on a project failed.");
    return { problem: "That did not work. The fault is ours; nothing was lost. Try again." };
  }
}
