import { viewBuild } from "@/lib/builds/build-view";
import { isStack, STACKS } from "@/lib/builds/stacks";
import { startBuild } from "@/lib/builds/start-build";
import { AppError } from "@/lib/errors";
import { readJson, withToken } from "../../../with-token";

interface Context {
  readonly params: Promise<{ readonly projectId: string }>;
}

export const dynamic = "force-dynamic";

/** Starts a build of the latest genome, or gives the one under way. */
export const POST = withToken<Context>("write", async (request, { params }, { workspaceId }) => {
  const { stack } = await readJson(request);
  if (typeof stack !== "string" || !isStack(stack)) throw new AppError("invalid_input", `\`stack\` is one of ${STACKS.map(({ id }) => id).join(", ")}.`);
  const build = viewBuild(await startBuild({ workspaceId, projectId: (await params).projectId, stack }));
  return Response.json(build, { status: 202, headers: { location: `/api/v1/builds/${build.id}` } });
});
