"use server";

import { viewBuild, type BuildView } from "@/lib/builds/build-view";
import { cancelBuild } from "@/lib/builds/cancel-build";
import { startBuild } from "@/lib/builds/start-build";
import { isStack } from "@/lib/builds/stacks";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { currentVisitor } from "../../visitor";

export type BuildAnswer = { readonly build: BuildView } | { readonly problem: string };

/** Starts a build of the project's latest genome. */
export async function startProjectBuild(projectId: string, stack: string): Promise<BuildAnswer> {
  return answer(async (workspaceId) => {
    if (typeof stack !== "string" || !isStack(stack)) throw new AppError("invalid_input", "There is no such stack.");
    return viewBuild(await startBuild({ workspaceId, projectId: String(projectId), stack }));
  });
}

/** Cancels a build that has not finished. */
export async function cancelProjectBuild(buildId: string): Promise<BuildAnswer> {
  return answer(async (workspaceId) => viewBuild(await cancelBuild(workspaceId, String(buildId))));
}

async function answer(act: (workspaceId: string) => Promise<BuildView>): Promise<BuildAnswer> {
  try {
    const visitor = await currentVisitor();
    if (visitor === undefined) throw new AppError("not_found", "This project belongs to another workspace.");
    return { build: await act(visitor.workspaceId) };
  } catch (error) {
    if (error instanceof AppError) return { problem: error.message };
    logger.error({ err: error }, "A build could not be started or cancelled.");
    return { problem: "That did not work. The fault is ours; nothing was lost. Try again." };
  }
}
