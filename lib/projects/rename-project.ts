import { and, eq, isNull } from "drizzle-orm";
import { projects } from "@/drizzle/schema";
import { database } from "../db/database";
import { AppError, notFound } from "../errors";
import { isId } from "../ids";

const LONGEST_NAME = 100;

export interface ProjectName {
  readonly workspaceId: string;
  readonly projectId: string;
  readonly name: string;
}

/**
 * Gives a project a name of its own; the product in its genome keeps the name it is built with.
 *
 * @throws {AppError} invalid_input or not_found
 */
export async function renameProject({ workspaceId, projectId, name: given }: ProjectName): Promise<void> {
  if (!isId(projectId)) throw notFound("project");
  const name = given.trim();
  if (name === "") throw new AppError("invalid_input", "A project needs a name.");
  if (name.length > LONGEST_NAME) throw new AppError("invalid_input", `The name has ${name.length} characters; at most ${LONGEST_NAME} are kept.`);
  if (/[\p{Cc}\p{Cs}]/u.test(name)) throw new AppError("invalid_input", "The name has characters that cannot be shown.");
  const renamed = await database()
    .update(projects)
    .set({ name })
    .where(and(eq(projects.id, projectId), eq(projects.workspaceId, workspaceId), isNull(projects.deletedAt)))
    .returning({ id: projects.id });
  if (renamed.length === 0) throw notFound("project");
}
