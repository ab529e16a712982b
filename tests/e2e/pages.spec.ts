import { expect, test } from "@playwright/test";
import { address, DESCRIPTION } from "./address";
import { inspect } from "./inspect";
import { finishSignUp, newAddress, signUp } from "./people";
import { scriptBytes } from "./script-bytes";

const PUBLIC = [
  "/", "/docs", "/docs/describe", "/docs/build", "/docs/zip", "/docs/command-line", "/docs/install", "/flask-or-fastapi", "/compare", "/changelog",
  "/status", "/legal/terms", "/legal/privacy", "/legal/imprint", "/sign-in", "/sign-up", "/forgotten", "/reset", "/confirm#secret", "/reset#secret", "/new-address", "/outbox", "/projects", "/nowhere",
];

test("pages for everybody can be read by everybody", async ({ page }) => {
  test.setTimeout(600_000);
  await inspect(page, PUBLIC);
});

test("pages of an account can be read by everybody", async ({ page }) => {
  test.setTimeout(300_000);
  await page.goto(address("/"));
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();
  await expect(page).toHaveURL(/\/projects\//);
  const project = new URL(page.url()).pathname;
  const email = newAddress();
  await signUp(page, email);
  await finishSignUp(page, email);
  await expect(page.getByRole("link", { name: "Libro" })).toBeVisible();
  await inspect(page, ["/projects", "/projects?shelf=archived", "/projects?shelf=deleted", "/projects?q=nothing", "/account", "/account/deleted", "/outbox", `${project}/describe/versions`]);
});

test("the administration is there for nobody but administrators", async ({ page }) => {
  expect((await page.goto(address("/admin")))?.status()).toBe(404);
  const email = newAddress();
  await signUp(page, email);
  await finishSignUp(page, email);
  await expect(page.getByRole("heading", { name: "Projects" })).toBeVisible();
  expect((await page.goto(address("/admin")))?.status()).toBe(404);
});

test("an administrator sees how the installation is doing, without anybody's projects", async ({ page }) => {
  test.setTimeout(120_000);
  const email = "admin@example.com";
  await page.goto(address("/"));
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();
  await expect(page).toHaveURL(/\/projects\//);
  await signUp(page, email);
  await finishSignUp(page, email);
  await expect(page.getByRole("heading", { name: "Projects" })).toBeVisible();
  await inspect(page, ["/admin"]);
  await expect(page.getByRole("region", { name: "Latest accounts" }).getByRole("cell", { name: email })).toBeVisible();
  await expect(page.getByText("Workers that answer")).toBeVisible();
  await expect(page.locator("main")).not.toContainText("Libro");
});

test("search engines are told what is for everybody", async ({ page }) => {
  const robots = await (await page.request.get(address("/robots.txt"))).text();
  expect(robots).toContain(`Sitemap: ${address("/sitemap.xml")}`);
  const sitemap = await (await page.request.get(address("/sitemap.xml"))).text();
  const places = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, place = ""]) => place);
  expect(places).toContain(address("/docs/zip"));
  for (const place of places) expect((await page.request.get(place)).status(), place).toBe(200);
  await page.goto(address("/"));
  const image = await page.locator('meta[property="og:image"]').getAttribute("content");
  expect(image).toBe(address("/open-graph.png"));
  expect((await page.request.get(image ?? "")).headers()["content-type"]).toBe("image/png");
});

test("the landing page loads at most 180 KB of scripts, compressed", async ({ page }) => {
  const bytes = await scriptBytes(page, address("/"));
  expect(bytes).toBeGreaterThan(10_000);
  expect(bytes).toBeLessThanOrEqual(180_000);
});
