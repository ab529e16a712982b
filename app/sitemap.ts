import type { MetadataRoute } from "next";
import { env } from "@/lib/env";
import { DOCS } from "./(articles)/docs/pages";

const PAGES = ["", "/docs", "/flask-or-fastapi", "/compare", "/changelog", "/status"];

export const dynamic = "force-dynamic";

/** The pages that are the same for everybody. */
export default function sitemap(): MetadataRoute.Sitemap {
  return [...PAGES, ...DOCS.map(({ id }) => `/docs/${id}`)].map((path) => ({ url: `${env().APP_URL}${path}` }));
}
