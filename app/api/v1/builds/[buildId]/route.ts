import { viewBuild } from "@/lib/builds/build-view";
import { findBuild } from "@/lib/builds/find-build";
import { withToken } from "../../with-token";

interface Context {
  readonly params: Promise<{ readonly buildId: string }>;
}

export const dynamic = "force-dynamic";

/** How far a build is. */
export const GET = withToken<Context>("read", async (_request, { params }, { workspaceId }) => {
  return Response.json(viewBuild(await findBuild(workspaceId, (await params).buildId)), { headers: { "cache-control": "no-store" } });
});
