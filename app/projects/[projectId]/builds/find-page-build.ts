import { notFound } from "next/navigation";
import { currentVisitor } from "@/app/visitor";
import type { Build } from "@/lib/builds/build-view";
import { findBuild } from "@/lib/builds/find-build";
import { openCodebase } from "@/lib/builds/reading/open-codebase";
import type { ReadableArchive } from "@/lib/builds/reading/read-archive";
import { AppError } from "@/lib/errors";

export interface BuildPlace {
  readonly projectId: string;
  readonly buildId: string;
}

/** The visitor's build of this project for a page; anything else is a 404. */
export async function buildOrNotFound({ projectId, buildId }: BuildPlace): Promise<Build & { readonly workspaceId: string }> {
  const visitor = await currentVisitor();
  if (visitor === undefined) notFound();
  const build = await orNotFound(findBuild(visitor.workspaceId, buildId));
  if (build.projectId !== projectId) notFound();
  return { ...build, workspaceId: visitor.workspaceId };
}

/** The codebase of the visitor's build for a page. */
export async function codebaseOrNotFound(place: BuildPlace): Promise<ReadableArchive> {
  const { id, workspaceId } = await buildOrNotFound(place);
  return orNotFound(openCodebase(workspaceId, id));
}

async function orNotFound<T>(finding: Promise<T>): Promise<T> {
  try {
    return await finding;
  } catch (error) {
    if (error instanceof AppError && error.code === "not_found") notFound();
    throw error;
  }
}
