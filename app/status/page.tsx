import type { Metadata } from "next";
import { checkHealth } from "@/lib/health";
import { texts } from "@/texts/status";

export const metadata: Metadata = { title: texts.title, description: texts.description };
export const dynamic = "force-dynamic";

const PARTS = ["web", "database", "queue", "worker"] as const;

export default async function StatusPage() {
  const { healthy, parts } = await checkHealth();
  const up = { web: true, ...parts };
  return (
    <div className="mx-auto max-w-3xl px-4 py-10 sm:px-6">
      <h1 className="text-2xl font-semibold">{healthy ? texts.healthy : texts.unhealthy}</h1>
      <p className="mt-2 text-muted">
        {texts.asked(new Date().toISOString().slice(0, 19).replace("T", " "))}{" "}
        <a href="/api/health" className="link">
          /api/health
        </a>
        {texts.end}
      </p>
      <ul className="mt-6 border-t border-line">
        {PARTS.map((id) => (
          <li key={id} className="flex items-baseline justify-between gap-x-6 border-b border-line py-3">
            <div>
              <p className="font-medium">{texts.parts[id].name}</p>
              <p className="text-sm text-muted">{texts.parts[id].means}</p>
            </div>
            <p className={up[id] ? "text-success" : "text-danger"}>{up[id] ? texts.answers : texts.silent}</p>
          </li>
        ))}
      </ul>
    </div>
  );
}
