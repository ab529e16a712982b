import type { Metadata } from "next";
import Link from "next/link";
import { checkGenome } from "@/generators/genome";
import { viewBuild } from "@/lib/builds/build-view";
import { listBuilds } from "@/lib/builds/list-builds";
import { STACKS } from "@/lib/builds/stacks";
import { projectOrNotFound } from "../../workspace";
import { BuildPanel } from "./_components/build-panel";
import { DescriptionText } from "./_components/description-text";
import { EntityCards } from "./_components/entity-cards";
import { EntityDiagram } from "./_components/entity-diagram";
import { FeatureList } from "./_components/feature-list";
import { PermissionGrid } from "./_components/permission-grid";
import { ProblemList } from "./_components/problem-list";
import { QuestionList } from "./_components/question-list";
import { summarize } from "./_components/summarize";
import { UnusedSentences } from "./_components/unused-sentences";

interface ProjectPageProps {
  readonly params: Promise<{ readonly projectId: string }>;
}

export const dynamic = "force-dynamic";

export async function generateMetadata({ params }: ProjectPageProps): Promise<Metadata> {
  return { title: (await projectOrNotFound((await params).projectId)).name };
}

export default async function ProjectPage({ params }: ProjectPageProps) {
  const project = await projectOrNotFound((await params).projectId);
  const { genome } = project;
  const problems = checkGenome(genome);
  const builds = await listBuilds(project.id);
  const blocked = problems.some((problem) => problem.severity === "error");
  return (
    <div className="mx-auto max-w-6xl px-4 py-8 sm:px-6">
      <p className="eyebrow">Genome version {project.genomeVersion}</p>
      <h1 className="mt-1 text-3xl font-semibold">{project.name}</h1>
      {genome.product.tagline !== "" && <p className="mt-2 max-w-2xl text-muted">{genome.product.tagline}</p>}
      <p className="mt-3 text-muted tabular-nums">{summarize(genome)}</p>
      <div className="mt-6">
        <BuildPanel projectId={project.id} builds={builds.map(viewBuild)} stacks={STACKS} blocked={blocked} genomeDigest={project.genomeDigest} />
      </div>
      <ProblemList problems={problems} />
      <QuestionList questions={genome.questions} />
      <EntityDiagram genome={genome} />
      <div className="mt-10 grid gap-x-8 gap-y-10 lg:grid-cols-[minmax(0,2fr)_minmax(0,3fr)]">
        <section aria-labelledby="description" className="min-w-0 lg:sticky lg:top-4 lg:max-h-[calc(100dvh-2rem)] lg:self-start lg:overflow-auto" tabIndex={-1}>
          <div className="flex items-baseline justify-between gap-4">
            <h2 id="description" className="text-xl font-semibold">
              Description
            </h2>
            <Link href={`/projects/${project.id}/describe`} className="link text-sm">
              Edit
            </Link>
          </div>
          <DescriptionText text={project.description} genome={genome} />
          <UnusedSentences genome={genome} />
        </section>
        <div className="min-w-0">
          <EntityCards genome={genome} />
          <PermissionGrid genome={genome} />
          <FeatureList genome={genome} />
        </div>
      </div>
    </div>
  );
}
