import AxeBuilder from "@axe-core/playwright";
import { expect, test, type Page } from "@playwright/test";
import { address, DESCRIPTION } from "./address";

let page: Page;
let build = "";

test.describe.configure({ mode: "serial" });

test.beforeAll(async ({ browser }) => {
  page = await (await browser.newContext()).newPage();
  await page.goto(address("/"));
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();
  await page.getByRole("button", { name: "Build", exact: true }).click();
  await expect(page.getByTestId("archive-digest")).toHaveText(/^[0-9a-f]{64}$/, { timeout: 50_000 });
  await page.getByRole("link", { name: "Proof and details" }).click();
  await expect(page).toHaveURL(/\/builds\/[0-9a-f-]{36}$/);
  build = page.url();
});

test.afterAll(() => page.context().close());

const problems = async () => (await new AxeBuilder({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).slice(0, 3).join(" | ")}`);

test("files are read with colours, and every file and line has an address", async () => {
  await page.getByRole("link", { name: "Files", exact: true }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("README.md");
  await page.goto(`${build}/files/backend/app/models/book.py#L3`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("backend/app/models/book.py");
  await expect(page.locator(".tok-keyword").first()).toBeVisible();
  await expect(page.locator("#L3")).toBeInViewport();
  await expect(page.getByRole("navigation", { name: "Files" }).locator("[aria-current=page]")).toHaveText("book.py");
  expect(await problems()).toEqual([]);
  expect((await page.request.get(`${build}/files/nothing.py`)).status()).toBe(404);
  expect((await page.request.get(`${build}/files/..%2f..%2fetc/passwd`)).status()).toBe(404);
});

test("search finds lines in all files and leads to them", async () => {
  await page.goto(`${build}/files`);
  // The key is heard once the page has woken up.
  await expect(async () => {
    await page.keyboard.press("/");
    await expect(page.getByRole("searchbox", { name: "Search all files" })).toBeFocused({ timeout: 500 });
  }).toPass();
  await page.keyboard.insertText("class Book(");
  await page.keyboard.press("Enter");
  await page.getByRole("link", { name: /^backend\/app\/models\/book\.py:\d+$/ }).first().click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("backend/app/models/book.py");
  await page.goto(`${build}/files?q=${encodeURIComponent("nobody wrote this")}`);
  await expect(page.getByText("No line has “nobody wrote this”")).toBeVisible();
});

test("from a sentence to code and tests, and back", async () => {
  await page.goto(`${build}/trace`);
  const sentence = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: /^A book has a title/ }) });
  await expect(sentence.getByRole("link", { name: /test_.*book/ }).first()).toBeVisible();
  expect(await problems()).toEqual([]);
  await sentence.getByRole("link", { name: "backend/app/models/book.py" }).first().click();
  await page.getByText(/sentences? of the description led here/).click();
  await page.getByRole("link", { name: /^A book has a title/ }).click();
  await expect(page).toHaveURL(/\/trace#/);
});

test("the diagram and the API are shown", async () => {
  await page.getByRole("link", { name: "Diagram" }).click();
  await expect(page.getByRole("img", { name: /3 entities/ })).toBeVisible();
  expect(await problems()).toEqual([]);
  await page.getByRole("link", { name: "API", exact: true }).click();
  await expect(page.getByText("/api/books", { exact: true }).first()).toBeVisible();
  expect(await problems()).toEqual([]);
});

test("a download link runs out for others, and the owner is sent on to a fresh one", async ({ browser }) => {
  await page.goto(build);
  const href = (await page.getByRole("link", { name: /^Download/ }).getAttribute("href")) ?? "";
  const first = await page.request.get(address(href), { maxRedirects: 0 });
  expect(first.status()).toBe(307);
  const link = first.headers().location ?? "";
  expect(link).toMatch(/until=\d+&key=/);
  expect((await page.request.get(address(link), { maxRedirects: 0, headers: { range: "bytes=0-1" } })).status()).toBe(206);
  const forged = link.replace(/until=\d+/, "until=9999999999");
  expect((await page.request.get(address(forged), { maxRedirects: 0 })).status()).toBe(307);
  const stranger = await (await browser.newContext()).newPage();
  expect((await stranger.request.get(address(link))).status()).toBe(404);
  for (const place of ["", "/files", "/trace", "/diagram", "/api"]) expect((await stranger.request.get(`${build}${place}`)).status()).toBe(404);
  await stranger.context().close();
});

test("the history lists the build with its figures, and axe finds nothing", async () => {
  await page.goto(build);
  expect(await problems()).toEqual([]);
  await page.getByRole("link", { name: "Builds", exact: true }).click();
  await expect(page.getByRole("row").nth(1)).toContainText("version 1");
  expect(await problems()).toEqual([]);
});

test("a proof is queued and can be cancelled", async () => {
  await page.goto(build);
  await page.getByRole("button", { name: "Prove it" }).click();
  await expect(page.getByRole("button", { name: "Cancel the proof" })).toBeVisible();
  await page.getByRole("button", { name: "Cancel the proof" }).click();
  await expect(page.getByText("The proof was cancelled.")).toBeVisible();
});
