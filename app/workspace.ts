import { notFound } from "next/navigation";
import { AppError } from "@/lib/errors";
import { findProject, type Project } from "@/lib/projects/find-project";
import { currentVisitor } from "./visitor";

/** The visitor's project for a page; another's project and no project look the same: a 404. */
export async function projectOrNotFound(projectId: string): Promise<Project> {
  const visitor = await currentVisitor();
  if (visitor === undefined) notFound();
  try {
    return await findProject(visitor.workspaceId, projectId);
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}
