import { AppError } from "@/lib/errors";
import { findProject } from "@/lib/projects/find-project";
import { saveGenome } from "@/lib/projects/save-genome";
import { readJson, withToken } from "../../../with-token";

interface Context {
  readonly params: Promise<{ readonly projectId: string }>;
}

export const dynamic = "force-dynamic";

/** The latest genome of a project, with the revision to name when it is changed. */
export const GET = withToken<Context>("read", async (_request, { params }, { workspaceId }) => {
  const { id, name, revision, genome, genomeDigest } = await findProject(workspaceId, (await params).projectId);
  return Response.json({ project: { id, name }, revision, digest: genomeDigest, genome });
});

/** Another genome in its place; a conflict when the project has been changed since `revision`. */
export const PUT = withToken<Context>("write", async (request, { params }, { workspaceId }) => {
  const { revision, genome } = await readJson(request);
  if (typeof revision !== "number") throw new AppError("invalid_input", "`revision` is missing: the number that came with the genome.");
  return Response.json(await saveGenome({ workspaceId, projectId: (await params).projectId, revision, genome }));
});
