import Link from "next/link";
import { listProjects } from "@/lib/projects/list-projects";
import { currentVisitor } from "../visitor";

export const metadata = { title: "Projects" };
export const dynamic = "force-dynamic";

export default async function ProjectsPage() {
  const visitor = await currentVisitor();
  const projects = visitor === undefined ? [] : await listProjects(visitor.workspaceId);
  return (
    <div className="mx-auto max-w-6xl px-4 py-10 sm:px-6">
      <h1 className="text-2xl font-semibold">Projects</h1>
      {projects.length === 0 ? (
        <div className="mt-6 max-w-xl">
          <p className="text-muted">
            There are no projects in this browser yet. A project starts with a description: a paragraph is enough to see what is understood.
          </p>
          <Link href="/" className="button button-primary mt-5">
            Describe a product
          </Link>
        </div>
      ) : (
        <ul className="mt-6 border-t border-line">
          {projects.map((project) => (
            <li key={project.id} className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3">
              <Link href={`/projects/${project.id}`} className="link font-medium">
                {project.name}
              </Link>
              <time dateTime={project.createdAt.toISOString()} className="text-sm text-muted tabular-nums">
                {project.createdAt.toISOString().slice(0, 10)}
              </time>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
