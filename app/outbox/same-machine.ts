import { headers } from "next/headers";
import { env } from "@/lib/env";

const LOOPBACK = /^(::1|(::ffff:)?127(\.\d{1,3}){3})$/;

/**
 * Whether the request comes from the machine the product runs on, and the product has neither a mail
 * server nor an address that others use. Letters hold links that open accounts.
 */
export async function isSameMachine(): Promise<boolean> {
  const { SMTP_URL, APP_URL, TRUSTED_PROXIES } = env();
  const local = ["localhost", "127.0.0.1"].includes(new URL(APP_URL).hostname);
  if (SMTP_URL !== undefined || !local || TRUSTED_PROXIES > 0) return false;
  const given = await headers();
  // A proxy on this machine connects from it, too, but says for whom.
  const hops = (given.get("x-forwarded-for") ?? "").split(",").map((hop) => hop.trim());
  return [given.get("x-peer-address") ?? "", ...hops].every((hop) => LOOPBACK.test(hop));
}
