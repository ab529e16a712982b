import { AppError } from "@/lib/errors";
import { createProject } from "@/lib/projects/create-project";
import { listProjects } from "@/lib/projects/list-projects";
import { readJson, withToken } from "../with-token";

export const dynamic = "force-dynamic";

/** The projects of the workspace, newest first. */
export const GET = withToken("read", async (_request, _context, { workspaceId }) => {
  const projects = await listProjects(workspaceId);
  return Response.json({ projects: projects.map(({ id, name, createdAt, lastBuild }) => ({ id, name, createdAt, lastBuild })) });
});

/** A new project from a description. */
export const POST = withToken("write", async (request, _context, { workspaceId }) => {
  const { description } = await readJson(request);
  if (typeof description !== "string") throw new AppError("invalid_input", "`description` is missing: the text to read.");
  const id = await createProject(workspaceId, description);
  return Response.json({ id }, { status: 201, headers: { location: `/api/v1/projects/${id}/genome` } });
});
