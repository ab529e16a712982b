import { viewBuild } from "@/lib/builds/build-view";
import { findBuild } from "@/lib/builds/find-build";
import { withVisitor } from "../../with-visitor";

interface Context {
  readonly params: Promise<{ readonly buildId: string }>;
}

/** The state of a build; what the page asks when the event stream does not get through. */
export const GET = withVisitor<Context>(async (_request, { params }, { workspaceId }) => {
  const build = await findBuild(workspaceId, (await params).buildId);
  return Response.json(viewBuild(build), { headers: { "cache-control": "no-store" } });
});
