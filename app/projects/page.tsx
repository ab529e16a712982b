import type { Metadata } from "next";
import Link from "next/link";
import { listProjects, MOST_LISTED, type LastBuild, type Shelf } from "@/lib/projects/list-projects";
import { texts } from "@/texts/projects";
import { currentAccount } from "../account";
import { currentVisitor } from "../visitor";
import { PlanNotice } from "./_components/plan-notice";
import { ProjectList } from "./_components/project-list";

interface ProjectsPageProps {
  readonly searchParams: Promise<{ readonly q?: string | string[]; readonly shelf?: string | string[] }>;
}

export const metadata: Metadata = { title: texts.title };
export const dynamic = "force-dynamic";

const SHELVES = ["current", "archived", "deleted"] as const satisfies readonly Shelf[];

export default async function ProjectsPage({ searchParams }: ProjectsPageProps) {
  const { q, shelf: wanted } = await searchParams;
  const text = typeof q === "string" ? q.slice(0, 100) : "";
  const shelf: Shelf = SHELVES.find((id) => id === wanted) ?? "current";
  const [visitor, account] = await Promise.all([currentVisitor(), currentAccount()]);
  const projects = visitor === undefined ? [] : await listProjects(visitor.workspaceId, { shelf, text });
  const rows = projects.map(({ id, name, createdAt, lastBuild }) => ({ id, name, created: createdAt.toISOString().slice(0, 10), lastBuild: sayBuild(lastBuild) }));
  return (
    <div className="mx-auto max-w-6xl px-4 py-10 sm:px-6">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-2xl font-semibold">{texts.title}</h1>
        <Link href="/" className="button button-primary">
          {texts.describe}
        </Link>
      </div>
      {visitor !== undefined && account === undefined && (
        <p className="mt-4 border-l-2 border-accent pl-3 text-muted">
          {texts.visitor.before}{" "}
          <Link href="/sign-up" className="link">
            {texts.visitor.signUp}
          </Link>{" "}
          {texts.visitor.after}
        </p>
      )}
      {visitor !== undefined && <PlanNotice workspaceId={visitor.workspaceId} />}
      <div className="mt-6 flex flex-wrap items-end justify-between gap-4">
        <nav aria-label={texts.shelves.label} className="flex gap-5 text-sm">
          {SHELVES.map((id) => (
            <Link key={id} href={id === "current" ? "/projects" : `/projects?shelf=${id}`} aria-current={id === shelf ? "page" : undefined} className="py-1 aria-[current=page]:border-b-2 aria-[current=page]:border-accent">
              {texts.shelves[id]}
            </Link>
          ))}
        </nav>
        <form role="search" action="/projects" className="flex gap-2">
          {shelf !== "current" && <input type="hidden" name="shelf" value={shelf} />}
          <label htmlFor="q" className="sr-only">
            {texts.search.label}
          </label>
          <input id="q" name="q" type="search" defaultValue={text} placeholder={texts.search.label} className="min-h-10 w-44 rounded-sm border border-line-strong bg-sheet px-3" />
          <button type="submit" className="button">
            {texts.search.submit}
          </button>
        </form>
      </div>
      <ProjectList key={shelf} projects={rows} shelf={shelf} />
      {rows.length === 0 && <p className="mt-6 max-w-xl text-muted">{sayNothing(shelf, text)}</p>}
      {rows.length === MOST_LISTED && <p className="mt-4 text-sm text-muted">{texts.most(MOST_LISTED)}</p>}
    </div>
  );
}

function sayNothing(shelf: Shelf, text: string): string {
  if (text.trim() !== "") return texts.nothing.found(text.trim());
  switch (shelf) {
    case "current":
      return texts.nothing.current;
    case "archived":
      return texts.nothing.archived;
    case "deleted":
      return texts.nothing.deleted;
    default:
      throw new Error(`Unknown shelf: ${shelf satisfies never}`);
  }
}

function sayBuild(build: LastBuild | null): string {
  if (build === null) return texts.build.none;
  const day = (build.finishedAt ?? build.createdAt).toISOString().slice(0, 10);
  switch (build.state) {
    case "queued":
      return texts.build.queued;
    case "running":
      return texts.build.running;
    case "succeeded":
      return texts.build.succeeded(day);
    case "failed":
      return texts.build.failed(day);
    case "cancelled":
      return texts.build.cancelled(day);
    default:
      throw new Error(`Unknown build state: ${build.state satisfies never}`);
  }
}
