import { findProof } from "@/lib/builds/proofs/find-proof";
import { viewProof } from "@/lib/builds/proofs/proof-view";
import { withVisitor } from "../../../with-visitor";

interface Context {
  readonly params: Promise<{ readonly buildId: string }>;
}

/** The state of a build's proof, or null when none was asked for. */
export const GET = withVisitor<Context>(async (_request, { params }, { workspaceId }) => {
  const proof = await findProof(workspaceId, (await params).buildId);
  return Response.json({ proof: proof === undefined ? null : viewProof(proof) }, { headers: { "cache-control": "no-store" } });
});
