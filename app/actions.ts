"use server";

import { redirect } from "next/navigation";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { createProject } from "@/lib/projects/create-project";
import { describeAgain } from "@/lib/projects/describe-again";
import type { DescribeState } from "./_components/description-form";
import { currentVisitor, ensureVisitor } from "./visitor";

/** Takes a description from someone who may be new here, and leads to what was understood. */
export async function describeProduct(_state: DescribeState, form: FormData): Promise<DescribeState> {
  return describe(form, async (text) => {
    const { workspaceId } = await ensureVisitor();
    return createProject(workspaceId, text);
  });
}

/** Takes a new version of the description of a project. */
export async function describeProductAgain(projectId: string, _state: DescribeState, form: FormData): Promise<DescribeState> {
  return describe(form, async (text) => {
    const visitor = await currentVisitor();
    if (visitor === undefined) throw new AppError("not_found", "This project belongs to another workspace.");
    await describeAgain({ workspaceId: visitor.workspaceId, projectId, text });
    return projectId;
  });
}

async function describe(form: FormData, keep: (text: string) => Promise<string>): Promise<DescribeState> {
  const text = form.get("text");
  let projectId: string;
  try {
    projectId = await keep(typeof text === "string" ? text : "");
  } catch (error) {
    if (error instanceof AppError) return { problem: error.message };
    logger.error({ err: error }, "A description could not be read.");
    return { problem: "The description could not be read. The fault is ours; your text is still here." };
  }
  redirect(`/projects/${projectId}`);
}
