import type { Metadata } from "next";
import Link from "next/link";
import { notFound } from "next/navigation";
import { listDescriptions, readDescription } from "@/lib/projects/list-descriptions";
import { texts as description } from "@/texts/description";
import { sayNumber } from "@/texts/numbers";
import { projectOrNotFound } from "../../../../workspace";

const texts = description.versions;

interface VersionsPageProps {
  readonly params: Promise<{ readonly projectId: string }>;
  readonly searchParams: Promise<{ readonly version?: string | string[] }>;
}

export const metadata: Metadata = { title: texts.title };
export const dynamic = "force-dynamic";

export default async function VersionsPage({ params, searchParams }: VersionsPageProps) {
  const project = await projectOrNotFound((await params).projectId);
  const versions = await listDescriptions(project.id);
  const { version: wanted } = await searchParams;
  const shown = wanted === undefined ? versions[0]?.version : versions.find(({ version }) => String(version) === wanted)?.version;
  const text = shown === undefined ? undefined : await readDescription(project.id, shown);
  if (text === undefined) notFound();
  return (
    <div className="mx-auto max-w-6xl px-4 py-8 sm:px-6">
      <p>
        <Link href={`/projects/${project.id}/describe`} className="link text-sm">
          {description.title}
        </Link>
      </p>
      <h1 className="mt-2 text-2xl font-semibold">{texts.title}</h1>
      <p className="mt-2 text-muted">{texts.lead}</p>
      <div className="mt-6 grid gap-8 md:grid-cols-[14rem_minmax(0,1fr)]">
        <nav aria-label={texts.label}>
          <ul className="border-t border-line">
            {versions.map(({ version, characters, createdAt }) => (
              <li key={version} className="border-b border-line">
                <Link href={`?version=${version}`} aria-current={version === shown ? "page" : undefined} className="block py-2 aria-[current=page]:font-semibold">
                  <span className="link">{texts.version(version)}</span>
                  <span className="block text-sm font-normal text-muted tabular-nums">
                    {texts.facts(createdAt.toISOString().slice(0, 16).replace("T", " "), sayNumber(characters))}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </nav>
        <section aria-labelledby="text">
          <h2 id="text" className="text-lg font-semibold">
            {shown !== undefined && texts.version(shown)}
          </h2>
          <p dir="auto" className="sheet mt-3 px-4 py-3 whitespace-pre-wrap">
            {text}
          </p>
        </section>
      </div>
    </div>
  );
}
