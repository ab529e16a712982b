/** Builds the web application when its sources have changed since the last build. */
import fs from "node:fs";
import path from "node:path";
import { runToEnd } from "./processes.mjs";
import { sourceDigest } from "./source-digest.mjs";

const SOURCES = [
  "app", "lib", "texts", "generators/analysis", "generators/genome", "public", "drizzle/schema", "next.config.js",
  "postcss.config.mjs", "proxy.ts", "instrumentation.ts", "tsconfig.json", "package-lock.json",
];

export async function buildWeb({ root, settings, step }) {
  const output = path.join(root, ".next");
  const stamp = path.join(output, "standalone", "source-digest");
  const wanted = sourceDigest(root, SOURCES);
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, "utf8") === wanted) return;
  await step("Building the web application", async () => {
    const args = [path.join("node_modules", "next", "dist", "bin", "next"), "build"];
    await runToEnd({ root, arguments: args, environment: settings.environment, what: "The web build" });
    const standalone = path.join(output, "standalone");
    fs.cpSync(path.join(output, "static"), path.join(standalone, ".next", "static"), { recursive: true });
    fs.cpSync(path.join(root, "public"), path.join(standalone, "public"), { recursive: true });
    fs.writeFileSync(stamp, wanted);
  });
}
