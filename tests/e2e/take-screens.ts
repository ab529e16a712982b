/**
 * Takes a picture of every page, light and dark, wide and narrow, to be looked at:
 *   npx tsx tests/e2e/take-screens.ts FOLDER
 */
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium } from "@playwright/test";
import { startProduct } from "../start-product";
import { DESCRIPTION } from "./address";
import { BROWSER } from "./browser";
import { finishSignUp, signUp } from "./people";

const PUBLIC = [
  "/", "/docs", "/docs/describe", "/docs/build", "/docs/zip", "/docs/command-line", "/docs/install", "/flask-or-fastapi", "/compare", "/changelog",
  "/status", "/pricing", "/legal/terms", "/legal/privacy", "/legal/imprint", "/sign-in", "/sign-up", "/forgotten", "/reset", "/confirm#secret", "/reset#secret", "/new-address", "/join", "/account/deleted", "/nowhere",
];
/** Pages of a build, below its address. */
const OF_A_BUILD = ["", "/files", "/files/README.md", "/files/backend/app/models/book.py", "/files?q=loan", "/trace", "/diagram", "/api"];
const SCREENS = [
  { name: "desktop", width: 1280 },
  { name: "phone", width: 390 },
] as const;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("Name the folder for the pictures.");
await mkdir(folder, { recursive: true });
const directory = await mkdtemp(path.join(tmpdir(), "groundwork-screens-"));
/** The address that may open /admin. */
const email = "admin@example.com";
const product = await startProduct({ directory });
process.env.GROUNDWORK_URL = product.url;
const browser = await chromium.launch(BROWSER);
try {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(product.url);
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();
  await page.waitForURL(/\/projects\//);
  const project = new URL(page.url()).pathname;
  await signUp(page, email);
  await finishSignUp(page, email);
  await page.goto(`${product.url}${project}`);
  await page.getByRole("button", { name: "Build", exact: true }).click();
  await page.getByTestId("archive-digest").waitFor({ timeout: 120_000 });
  const build = (await page.getByRole("link", { name: "Read the code" }).first().getAttribute("href"))?.replace(/\/files.*$/, "") ?? "";
  const storageState = await context.storageState();
  const own = [
    "/projects", "/projects?shelf=deleted", "/account", "/account/billing", "/account/members", "/account/tokens", "/admin", "/outbox", project, `${project}/describe`, `${project}/describe/versions`, `${project}/builds`,
    ...OF_A_BUILD.map((place) => `${build}${place}`),
  ];
  for (const colorScheme of ["light", "dark"] as const) {
    for (const { name, width } of SCREENS) {
      const settings = { colorScheme, viewport: { width, height: 900 } };
      const visitor = await (await browser.newContext(settings)).newPage();
      const owner = await (await browser.newContext({ ...settings, storageState })).newPage();
      for (const [who, places] of [[visitor, PUBLIC], [owner, own]] as const) {
        for (const place of places) {
          await who.goto(`${product.url}${place}`);
          const file = `${place.replace(build, "/build").replace(project, "/project").replaceAll(/\W+/g, "-").replace(/^-/, "") || "landing"}-${colorScheme}-${name}.png`;
          await who.screenshot({ path: path.join(folder, file), fullPage: true });
        }
      }
    }
  }
} finally {
  await browser.close();
  await product.stop();
  await rm(directory, { recursive: true, force: true });
}
