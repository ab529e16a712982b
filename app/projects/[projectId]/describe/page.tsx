import type { Metadata } from "next";
import Link from "next/link";
import { texts } from "@/texts/description";
import { projectOrNotFound } from "../../../workspace";
import { DescriptionEditor } from "./_components/description-editor";

interface DescribePageProps {
  readonly params: Promise<{ readonly projectId: string }>;
}

export const metadata: Metadata = { title: texts.title };
export const dynamic = "force-dynamic";

export default async function DescribePage({ params }: DescribePageProps) {
  const project = await projectOrNotFound((await params).projectId);
  return (
    <div className="mx-auto max-w-4xl px-4 py-8 sm:px-6">
      <p>
        <Link href={`/projects/${project.id}`} className="link text-sm" dir="auto">
          {project.name}
        </Link>
      </p>
      <h1 className="mt-2 text-2xl font-semibold">{texts.title}</h1>
      <p className="mt-2 text-muted">{texts.lead} <Link href={`/projects/${project.id}/describe/versions`} className="link">{texts.earlier}</Link> {texts.kept}</p>
      <DescriptionEditor projectId={project.id} initialText={project.description} />
    </div>
  );
}
