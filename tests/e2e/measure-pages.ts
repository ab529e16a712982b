/**
 * Measures what a page costs, on a product of its own, and writes docs/page-budgets.md:
 *   npx tsx tests/e2e/measure-pages.ts
 */
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "@playwright/test";
import { startProduct } from "../start-product";
import { DESCRIPTION } from "./address";
import { BROWSER } from "./browser";
import { finishSignUp, newAddress, signUp } from "./people";
import { scriptBytes } from "./script-bytes";

const WARM_REQUESTS = 40;
const target = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../docs/page-budgets.md");

/** Milliseconds from the request to the end of the answer, sorted. */
async function timeRequests(page: Page, url: string): Promise<readonly number[]> {
  for (let index = 0; index < 5; index += 1) await page.request.get(url);
  const times: number[] = [];
  for (let index = 0; index < WARM_REQUESTS; index += 1) {
    const begun = performance.now();
    await (await page.request.get(url)).body();
    times.push(performance.now() - begun);
  }
  return times.toSorted((a, b) => a - b);
}

const directory = await mkdtemp(path.join(tmpdir(), "groundwork-measure-"));
const product = await startProduct({ directory });
process.env.GROUNDWORK_URL = product.url;
const browser = await chromium.launch(BROWSER);
try {
  const page = await browser.newPage();
  const landing = await scriptBytes(page, product.url);
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();
  await page.waitForURL(/\/projects\//);
  const project = new URL(page.url()).pathname;
  const email = newAddress();
  await signUp(page, email);
  await finishSignUp(page, email);
  const rows: string[] = [];
  for (const place of ["/projects", project, `${project}/describe`, `${project}/builds`, "/account"]) {
    const times = await timeRequests(page, `${product.url}${place}`);
    const at = (part: number) => (times[Math.floor(times.length * part)] ?? 0).toFixed(0);
    rows.push(`| \`${place.replace(project, "/projects/ID")}\` | ${at(0.5)} | ${at(0.95)} |`);
  }
  const text = [
    "# What pages cost",
    "",
    "Written by `npx tsx tests/e2e/measure-pages.ts`, on one machine with everything on it: web, worker, database and the measuring program.",
    "",
    `Scripts of the landing page, compressed: **${(landing / 1000).toFixed(0)} KB** (budget: 180 KB, held by a test).`,
    "",
    `Answers for somebody who is signed in, from the request to the last byte, ${WARM_REQUESTS} warm requests each (budget: 100 ms):`,
    "",
    "| page | median, ms | 95 %, ms |",
    "| --- | --- | --- |",
    ...rows,
    "",
  ].join("\n");
  await writeFile(target, text);
} finally {
  await browser.close();
  await product.stop();
  await rm(directory, { recursive: true, force: true });
}
