import type { Metadata } from "next";
import { checkHealth } from "@/lib/health";

export const metadata: Metadata = { title: "Status", description: "Whether Groundwork answers, takes builds and finishes them, right now." };
export const dynamic = "force-dynamic";

const PARTS = [
  { id: "web", name: "Pages", means: "This page reached you." },
  { id: "database", name: "Database", means: "Projects can be read and saved." },
  { id: "queue", name: "Queue", means: "Builds can be started. Without it they are kept and started later." },
  { id: "worker", name: "Workers", means: "Builds are made. Without one they wait." },
] as const;

export default async function StatusPage() {
  const { healthy, parts } = await checkHealth();
  const up = { web: true, ...parts };
  return (
    <div className="mx-auto max-w-3xl px-4 py-10 sm:px-6">
      <h1 className="text-2xl font-semibold">{healthy ? "Everything works" : "Something does not work"}</h1>
      <p className="mt-2 text-muted">
        Asked when this page was made, {new Date().toISOString().slice(0, 19).replace("T", " ")} UTC. Programs ask{" "}
        <a href="/api/health" className="link">
          /api/health
        </a>
        .
      </p>
      <ul className="mt-6 border-t border-line">
        {PARTS.map(({ id, name, means }) => (
          <li key={id} className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-line py-3">
            <div>
              <p className="font-medium">{name}</p>
              <p className="text-sm text-muted">{means}</p>
            </div>
            <p className={up[id] ? "text-success" : "text-danger"}>{up[id] ? "answers" : "does not answer"}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
