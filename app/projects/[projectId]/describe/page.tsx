import type { Metadata } from "next";
import Link from "next/link";
import { DescriptionForm } from "../../../_components/description-form";
import { describeProductAgain } from "../../../actions";
import { projectOrNotFound } from "../../../workspace";

interface DescribePageProps {
  readonly params: Promise<{ readonly projectId: string }>;
}

export const metadata: Metadata = { title: "Edit the description" };
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
      <h1 className="mt-2 text-2xl font-semibold">Edit the description</h1>
      <p className="mt-2 text-muted">The text is read again and becomes the next version of the genome. Earlier builds stay.</p>
      <div className="mt-6">
        <DescriptionForm action={describeProductAgain.bind(null, project.id)} initialText={project.description} examples={[]} />
      </div>
    </div>
  );
}
