import type { MetadataRoute } from "next";
import { env } from "@/lib/env";

export const dynamic = "force-dynamic";

/** Whatever belongs to somebody is none of a search engine's business. */
export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: "*", allow: "/", disallow: ["/projects", "/account", "/admin", "/outbox", "/api/", "/sign-in", "/sign-up", "/forgotten", "/reset", "/confirm", "/new-address"] },
    sitemap: `${env().APP_URL}/sitemap.xml`,
  };
}
