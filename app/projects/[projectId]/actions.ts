"use server";

import { guardedAction } from "@/app/guarded-action";
import type { Genome } from "@/generators/genome";
import { viewBuild, type BuildView } from "@/lib/builds/build-view";
import { cancelBuild } from "@/lib/builds/cancel-build";
import { cancelProof } from "@/lib/builds/proofs/cancel-proof";
import { viewProof, type ProofView } from "@/lib/builds/proofs/proof-view";
import { startProof } from "@/lib/builds/proofs/start-proof";
import { isStack } from "@/lib/builds/stacks";
import { startBuild } from "@/lib/builds/start-build";
import { AppError } from "@/lib/errors";
import { describeAgain } from "@/lib/projects/describe-again";
import { findProject } from "@/lib/projects/find-project";
import type { KeptGenome } from "@/lib/projects/keep-genome";
import { previewDescription, type DescriptionPreview } from "@/lib/projects/preview-description";
import { saveGenome } from "@/lib/projects/save-genome";
import { texts } from "@/texts/builds";

export interface BuildAnswer {
  readonly build: BuildView;
}
interface ProofAnswer {
  readonly proof: ProofView;
}
type SaveAnswer = KeptGenome | { readonly theirs: Genome; readonly revision: number };

/** Starts a build of the project's latest genome. */
export const startProjectBuild = guardedAction("visitor", async ({ workspaceId }, projectId: string, stack: string): Promise<BuildAnswer> => {
  if (typeof stack !== "string" || !isStack(stack)) throw new AppError("invalid_input", texts.noStack);
  return { build: viewBuild(await startBuild({ workspaceId, projectId: String(projectId), stack })) };
});

/** Cancels a build that has not finished. */
export const cancelProjectBuild = guardedAction("visitor", async ({ workspaceId }, buildId: string): Promise<BuildAnswer> => ({ build: viewBuild(await cancelBuild(workspaceId, String(buildId))) }));

/** Asks for a proof of a build that has succeeded. */
export const startBuildProof = guardedAction("visitor", async ({ workspaceId }, buildId: string): Promise<ProofAnswer> => ({ proof: viewProof(await startProof(workspaceId, String(buildId))) }));

/** Cancels a proof that has not finished. */
export const cancelBuildProof = guardedAction("visitor", async ({ workspaceId }, buildId: string): Promise<ProofAnswer> => ({ proof: viewProof(await cancelProof(workspaceId, String(buildId))) }));

/** Keeps the edited genome, or says what somebody else made of it in the meantime. */
export const saveProjectGenome = guardedAction("visitor", async ({ workspaceId }, ...[projectId, revision, genome]: [string, number, unknown]): Promise<SaveAnswer> => {
  try {
    return await saveGenome({ workspaceId, projectId: String(projectId), revision: Number(revision), genome });
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== "conflict") throw error;
    const project = await findProject(workspaceId, String(projectId));
    return { theirs: project.genome, revision: project.revision };
  }
});

/** What an edited description would change. */
export const previewProjectDescription = guardedAction("visitor", async ({ workspaceId }, projectId: string, text: string): Promise<DescriptionPreview> => previewDescription({ workspaceId, projectId: String(projectId), text: String(text) }));

/** Takes an edited description whose changes were looked at. */
export const describeProjectAgain = guardedAction("visitor", async ({ workspaceId }, ...[projectId, text, revision]: [string, string, number]): Promise<KeptGenome> => describeAgain({ workspaceId, projectId: String(projectId), text: String(text), revision: Number(revision) }));
