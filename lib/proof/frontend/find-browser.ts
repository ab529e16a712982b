import { existsSync } from "node:fs";

const BROWSERS = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** The program of a Chromium: the one the caller names in CHROMIUM_PATH, or where systems put it; null when there is none. */
export function findBrowser(environment: Readonly<Record<string, string | undefined>>): string | null {
  return environment["CHROMIUM_PATH"] ?? BROWSERS.find((file) => existsSync(file)) ?? null;
}
