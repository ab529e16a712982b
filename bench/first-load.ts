/**
 * Measure the script that a browser loads with a page of lists, before anything is pressed: generates frontends, builds
 * them, and adds up what their pages name, packed with gzip. Writes bench/first-load.md and fails above the budget.
 * Usage: npm run bench:first-load [-- GENOME,GENOME]
 */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { generateCodebase } from "../generators";
import { planCodebase } from "../generators/plan";
import * as library from "../generators/testing/genomes";
import { preparePackages } from "../lib/proof/frontend";
import { freePort, startServer } from "../lib/proof/frontend/start-server";

/** Of 1000 bytes each. */
const BUDGET_KB = 200;
const genomes = (process.argv[2] ?? "minimal,clinic,everything").split(",");
const cache = path.join(process.env.XDG_CACHE_HOME ?? path.join(os.homedir(), ".cache"), "groundwork", "frontend");
const place = fileURLToPath(new URL("first-load.md", import.meta.url));
const environment = { ...(process.env as Record<string, string>), NEXT_TELEMETRY_DISABLED: "1" };

interface Measured {
  readonly genome: string;
  readonly entities: number;
  readonly page: string;
  readonly kilobytes: number;
}

const rows: Measured[] = [];
for (const genome of genomes) rows.push(...(await measureGenome(genome)));
writeFileSync(place, report(rows));
console.log(report(rows));
process.exitCode = rows.every(({ page, kilobytes }) => page === "/login" || kilobytes <= BUDGET_KB) ? 0 : 1;

/** Every list of one genome's frontend, and the page for signing in. */
async function measureGenome(name: string): Promise<readonly Measured[]> {
  const genome = library[name as keyof typeof library];
  if (genome === undefined || typeof genome === "function") throw new Error(`There is no genome ${name} in the library.`);
  const work = mkdtempSync(path.join(os.tmpdir(), "groundwork-first-load-"));
  try {
    const folder = path.join(work, "frontend");
    const { files } = await generateCodebase({ genome, stack: "flask-nextjs" });
    for (const file of files.filter(({ path: inside }) => inside.startsWith("frontend/"))) {
      mkdirSync(path.dirname(path.join(work, file.path)), { recursive: true });
      writeFileSync(path.join(work, file.path), file.content);
    }
    const prepared = await preparePackages(folder, { cache, options: { directory: folder, environment } });
    if (prepared.status !== 0) throw new Error(prepared.output);
    execFileSync("npm", ["run", "--silent", "build"], { cwd: folder, env: environment as unknown as NodeJS.ProcessEnv, stdio: "ignore" });
    const { entities } = planCodebase(genome);
    const pages = ["/login", ...entities.map(({ names }) => `/${names.pluralKebab}`)];
    const sizes = await measurePages(folder, pages);
    return pages.map((page, index) => ({ genome: name, entities: entities.length, page, kilobytes: sizes[index] ?? Number.NaN }));
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
}

/** The scripts each page names, in kilobytes. A browser of today leaves those for old ones alone. */
async function measurePages(folder: string, pages: readonly string[]): Promise<readonly number[]> {
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  const command = { program: process.execPath, args: [".next/standalone/server.js"], directory: folder, environment: { ...environment, HOSTNAME: "127.0.0.1", PORT: String(port) } };
  const server = await startServer(command, `${address}/login`);
  try {
    if (!server.isUp) throw new Error(server.output());
    const sizes: number[] = [];
    for (const page of pages) {
      const html = await (await fetch(address + page)).text();
      const tags = [...html.matchAll(/<script\b[^>]*>/g)].map(([tag]) => tag).filter((tag) => !/\snomodule/i.test(tag));
      const scripts = new Set(tags.flatMap((tag) => /\ssrc="\/_next\/([^"?]+\.js)/.exec(tag)?.[1] ?? []));
      if (scripts.size === 0) throw new Error(`${page} names no script.`);
      const bytes = [...scripts].reduce((sum, script) => sum + gzipSync(readFileSync(path.join(folder, ".next", script)), { level: 9 }).length, 0);
      sizes.push(bytes / 1000);
    }
    return sizes;
  } finally {
    server.stop();
  }
}

function report(measured: readonly Measured[]): string {
  const lines = genomes.map((genome) => {
    const own = measured.filter((row) => row.genome === genome);
    const lists = own.filter(({ page }) => page !== "/login");
    const [heaviest] = [...lists].sort((left, right) => right.kilobytes - left.kilobytes);
    const kilobytes = (of: readonly Measured[]) => Math.min(...of.map((row) => row.kilobytes)).toFixed(1);
    return `| ${genome} | ${own[0]?.entities ?? 0} | ${kilobytes(lists)} | ${heaviest?.kilobytes.toFixed(1)} | ${heaviest?.page} | ${kilobytes(own.filter(({ page }) => page === "/login"))} |`;
  });
  return [
    "# What a page loads first",
    "",
    "Script that the page of a list names in its HTML, in kilobytes of 1000 bytes, packed with gzip. Made by",
    `\`npm run bench:first-load\`, which fails above ${BUDGET_KB}. The frame around the pages (navigation, header) comes beside`,
    "the session and is not part of it, nor is what a press of a button loads.",
    "",
    "| genome | entities | lightest list | heaviest list | which | sign-in |",
    "| --- | ---: | ---: | ---: | --- | ---: |",
    ...lines,
    "",
  ].join("\n");
}
