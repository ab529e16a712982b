import { isReady } from "@/lib/ready";

export const dynamic = "force-dynamic";

/** 200 when this process can answer people; a balancer sends them elsewhere otherwise. */
export async function GET(): Promise<Response> {
  const ready = await isReady();
  return Response.json({ status: ready ? "ok" : "unavailable" }, { status: ready ? 200 : 503, headers: { "cache-control": "no-store" } });
}
