import type { Metadata } from "next";
import { viewBuild } from "@/lib/builds/build-view";
import { listBuilds } from "@/lib/builds/list-builds";
import { STACKS } from "@/lib/builds/stacks";
import { texts } from "@/texts/project";
import { projectOrNotFound } from "../../workspace";
import { CoverNotice } from "./_components/cover-notice";
import { LanguageNotice } from "./_components/language-notice";
import { BlueprintEditor } from "./_blueprint/blueprint-editor";

interface ProjectPageProps {
  readonly params: Promise<{ readonly projectId: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: ProjectPageProps): Promise<Metadata> {
  return { title: (await projectOrNotFound((await params).projectId)).name };
}

export default async function ProjectPage({ params }: ProjectPageProps) {
  const { id, name, genome, genomeVersion, genomeDigest, revision, description } = await projectOrNotFound((await params).projectId);
  const builds = await listBuilds(id);
  return (
    <div className="mx-auto max-w-6xl px-4 py-8 sm:px-6">
      <p className="eyebrow">{texts.genome(genomeVersion)}</p>
      <h1 className="mt-1 text-3xl font-semibold" dir="auto">
        {name}
      </h1>
      {genome.product.tagline !== "" && <p className="mt-2 max-w-2xl text-muted">{genome.product.tagline}</p>}
      <CoverNotice projectId={id} entities={genome.entities.length} />
      <LanguageNotice language={genome.source.language} />
      <BlueprintEditor projectId={id} genome={genome} revision={revision} digest={genomeDigest} description={description} builds={builds.map(viewBuild)} stacks={STACKS} />
    </div>
  );
}
