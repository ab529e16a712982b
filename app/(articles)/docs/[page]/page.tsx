import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { Article } from "../../_components/article";
import { DOCS, type DocsPage } from "../pages";

interface DocsProps {
  readonly params: Promise<{ readonly page: string }>;
}

export const dynamic = "force-dynamic";

async function pageOf({ params }: DocsProps): Promise<DocsPage> {
  const { page } = await params;
  return DOCS.find(({ id }) => id === page) ?? notFound();
}

export async function generateMetadata(props: DocsProps): Promise<Metadata> {
  const { title, lead } = await pageOf(props);
  return { title, description: lead };
}

export default async function DocsPageView(props: DocsProps) {
  const page = await pageOf(props);
  const next = DOCS[DOCS.indexOf(page) + 1];
  return (
    <Article title={page.title} lead={page.lead}>
      {page.content()}
      <p className="mt-6 flex flex-wrap gap-6 border-t border-line pt-6">
        <Link href="/docs">All documentation</Link>
        {next !== undefined && <Link href={`/docs/${next.id}`}>Next: {next.title}</Link>}
      </p>
    </Article>
  );
}
