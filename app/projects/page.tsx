import type { Metadata } from "next";
import Link from "next/link";
import { listProjects, MOST_LISTED, type LastBuild, type Shelf } from "@/lib/projects/list-projects";
import { currentAccount } from "../account";
import { currentVisitor } from "../visitor";
import { PlanNotice } from "./_components/plan-notice";
import { ProjectList } from "./_components/project-list";

interface ProjectsPageProps {
  readonly searchParams: Promise<{ readonly q?: string | string[]; readonly shelf?: string | string[] }>;
}

export const metadata: Metadata = { title: "Projects" };
export const dynamic = "force-dynamic";

const SHELVES = [
  { id: "current", name: "Current" },
  { id: "archived", name: "Archived" },
  { id: "deleted", name: "Deleted" },
] as const;

export default async function ProjectsPage({ searchParams }: ProjectsPageProps) {
  const { q, shelf: wanted } = await searchParams;
  const text = typeof q === "string" ? q.slice(0, 100) : "";
  const shelf: Shelf = SHELVES.find(({ id }) => id === wanted)?.id ?? "current";
  const [visitor, account] = await Promise.all([currentVisitor(), currentAccount()]);
  const projects = visitor === undefined ? [] : await listProjects(visitor.workspaceId, { shelf, text });
  const rows = projects.map(({ id, name, createdAt, lastBuild }) => ({ id, name, created: createdAt.toISOString().slice(0, 10), lastBuild: sayBuild(lastBuild) }));
  return (
    <div className="mx-auto max-w-6xl px-4 py-10 sm:px-6">
      <div className="flex flex-wrap items-center justify-between gap-4">
        <h1 className="text-2xl font-semibold">Projects</h1>
        <Link href="/" className="button button-primary">
          Describe a product
        </Link>
      </div>
      {visitor !== undefined && account === undefined && (
        <p className="mt-4 border-l-2 border-accent pl-3 text-muted">
          These projects belong to this browser and go after thirty days without a visit.{" "}
          <Link href="/sign-up" className="link">
            Make an account
          </Link>{" "}
          to keep them.
        </p>
      )}
      {visitor !== undefined && <PlanNotice workspaceId={visitor.workspaceId} />}
      <div className="mt-6 flex flex-wrap items-end justify-between gap-4">
        <nav aria-label="Shelves" className="flex gap-5 text-sm">
          {SHELVES.map(({ id, name }) => (
            <Link key={id} href={id === "current" ? "/projects" : `/projects?shelf=${id}`} aria-current={id === shelf ? "page" : undefined} className="py-1 aria-[current=page]:border-b-2 aria-[current=page]:border-accent">
              {name}
            </Link>
          ))}
        </nav>
        <form role="search" action="/projects" className="flex gap-2">
          {shelf !== "current" && <input type="hidden" name="shelf" value={shelf} />}
          <label htmlFor="q" className="sr-only">
            Part of a name
          </label>
          <input id="q" name="q" type="search" defaultValue={text} placeholder="Part of a name" className="min-h-10 w-44 rounded-sm border border-line-strong bg-sheet px-3" />
          <button type="submit" className="button">
            Search
          </button>
        </form>
      </div>
      <ProjectList key={shelf} projects={rows} shelf={shelf} />
      {rows.length === 0 && <p className="mt-6 max-w-xl text-muted">{sayNothing(shelf, text)}</p>}
      {rows.length === MOST_LISTED && <p className="mt-4 text-sm text-muted">These are the latest {MOST_LISTED}. Search for earlier ones by name.</p>}
    </div>
  );
}

function sayNothing(shelf: Shelf, text: string): string {
  if (text.trim() !== "") return `No project here has “${text.trim()}” in its name.`;
  switch (shelf) {
    case "current":
      return "There are no projects here yet. A project starts with a description: a paragraph is enough to see what is understood.";
    case "archived":
      return "Nothing is archived. An archived project keeps everything and is out of the way.";
    case "deleted":
      return "Nothing is deleted. What you delete stands here for a week before it is gone.";
    default:
      throw new Error(`Unknown shelf: ${shelf satisfies never}`);
  }
}

function sayBuild(build: LastBuild | null): string {
  if (build === null) return "Not built yet";
  const day = (build.finishedAt ?? build.createdAt).toISOString().slice(0, 10);
  switch (build.state) {
    case "queued":
      return "Build is waiting";
    case "running":
      return "Build is under way";
    case "succeeded":
      return `Built on ${day}`;
    case "failed":
      return `Build failed on ${day}`;
    case "cancelled":
      return `Build was cancelled on ${day}`;
    default:
      throw new Error(`Unknown build state: ${build.state satisfies never}`);
  }
}
