import { headers } from "next/headers";
import { env } from "@/lib/env";

/**
 * The address a request comes from, for limits. The web process is told by its server who is
 * connected; what a client says about itself counts only behind as many proxies as are trusted.
 */
export async function peerAddress(): Promise<string> {
  const given = await headers();
  const { TRUSTED_PROXIES } = env();
  const connected = given.get("x-peer-address") ?? "unknown";
  if (TRUSTED_PROXIES === 0) return connected;
  const hops = (given.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  return hops.at(-TRUSTED_PROXIES) || connected;
}
