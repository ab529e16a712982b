/**
 * Takes the pictures of the landing page, the README and previews of links anew:
 *   npx tsx tests/e2e/take-pictures.ts
 * The next start builds the web application with them.
 */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { startProduct } from "../start-product";
import { BROWSER } from "./browser";

const target = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "../../public");
const directory = await mkdtemp(path.join(tmpdir(), "groundwork-pictures-"));
const product = await startProduct({ directory });
const browser = await chromium.launch(BROWSER);
for (const colorScheme of ["light", "dark"] as const) {
  const context = await browser.newContext({ colorScheme, viewport: { width: 1200, height: 1000 }, reducedMotion: "reduce" });
  const page = await context.newPage();
  await page.goto(product.url);
  await page.getByRole("button", { name: /Bike workshop/ }).click();
  await page.getByRole("button", { name: "Read the description" }).click();
  await page.waitForURL(/\/projects\//);
  await page.locator(".react-flow__node").first().waitFor();
  await page.locator("#plan").evaluate((heading) => heading.scrollIntoView());
  await page.screenshot({ path: path.join(target, `blueprint-${colorScheme}.png`) });
  if (colorScheme === "light") {
    // The size that previews of links have.
    await page.setViewportSize({ width: 1200, height: 630 });
    await page.locator("#plan").evaluate((heading) => heading.scrollIntoView());
    await page.screenshot({ path: path.join(target, "open-graph.png") });
  }
}
await browser.close();
await product.stop();
await rm(directory, { recursive: true, force: true });
