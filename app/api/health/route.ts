import { checkHealth } from "@/lib/health";

export const dynamic = "force-dynamic";

/** 200 when a build could succeed right now: web, database, queue and worker are up. */
export async function GET(): Promise<Response> {
  const { healthy, parts } = await checkHealth();
  const body = { status: healthy ? "ok" : "unavailable", parts: { web: true, ...parts } };
  return Response.json(body, { status: healthy ? 200 : 503, headers: { "cache-control": "no-store" } });
}
