import type { Metadata } from "next";
import { viewBuild } from "@/lib/builds/build-view";
import { findProof } from "@/lib/builds/proofs/find-proof";
import { viewProof } from "@/lib/builds/proofs/proof-view";
import { STACKS } from "@/lib/builds/stacks";
import { texts } from "@/texts/builds";
import { buildOrNotFound, type BuildPlace } from "../find-page-build";
import { BuildWatch } from "./_components/build-watch";
import { ProofPanel } from "./_components/proof-panel";

interface BuildPageProps {
  readonly params: Promise<BuildPlace>;
}

export const metadata: Metadata = { title: texts.one };
export const dynamic = "force-dynamic";

export default async function BuildPage({ params }: BuildPageProps) {
  const build = await buildOrNotFound(await params);
  const proof = await findProof(build.workspaceId, build.id);
  return (
    <>
      <h1 className="mt-6 text-2xl font-semibold">{texts.one}</h1>
      <p className="mt-1 text-muted">
        {texts.reading.genome(STACKS.find(({ id }) => id === build.stack)?.name ?? build.stack, build.genomeDigest.slice(0, 12))}
      </p>
      <BuildWatch projectId={build.projectId} initial={viewBuild(build)} />
      {build.state === "succeeded" && <ProofPanel buildId={build.id} initial={proof === undefined ? null : viewProof(proof)} />}
    </>
  );
}
