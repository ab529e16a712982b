import { expect, test } from "@playwright/test";
import { address, DESCRIPTION } from "./address";

test("another visitor finds neither the project, nor the build, nor the archive", async ({ browser, page }) => {
  await page.goto(address("/"));
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();
  await page.getByRole("button", { name: "Build", exact: true }).click();
  await expect(page.getByTestId("archive-digest")).toHaveText(/^[0-9a-f]{64}$/, { timeout: 45_000 });
  const download = (await page.getByRole("link", { name: /^Download/ }).getAttribute("href")) ?? "";
  const places = [new URL(page.url()).pathname, download, download.replace("/download", ""), download.replace("download", "events")];
  const statuses = async (visitor: typeof page) => {
    const answers = [];
    for (const place of places.slice(0, 3)) answers.push((await visitor.request.get(address(place))).status());
    return answers;
  };
  expect(await statuses(page)).toEqual([200, 200, 200]);

  const newcomer = await (await browser.newContext()).newPage();
  expect([...(await statuses(newcomer)), (await newcomer.request.get(address(places[3] ?? ""))).status()]).toEqual([404, 404, 404, 404]);

  await newcomer.goto(address("/"));
  await newcomer.getByLabel("Describe your product").fill(DESCRIPTION);
  await newcomer.getByRole("button", { name: "Read the description" }).click();
  await expect(newcomer).toHaveURL(/\/projects\//);
  expect([...(await statuses(newcomer)), (await newcomer.request.get(address(places[3] ?? ""))).status()]).toEqual([404, 404, 404, 404]);
});

test("the archive can be fetched in parts and is not sent again unchanged", async ({ page }) => {
  await page.goto(address("/"));
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();
  await page.getByRole("button", { name: "Build", exact: true }).click();
  const link = page.getByRole("link", { name: /^Download/ });
  await expect(link).toBeVisible({ timeout: 45_000 });
  const url = address((await link.getAttribute("href")) ?? "");
  const whole = await page.request.get(url);
  const part = await page.request.get(url, { headers: { range: "bytes=0-3" } });
  const etag = whole.headers().etag ?? "";
  expect([part.status(), (await part.body()).toString("latin1"), part.headers()["content-range"]]).toEqual([
    206,
    "PK\u0003\u0004",
    `bytes 0-3/${(await whole.body()).byteLength}`,
  ]);
  expect((await page.request.get(url, { headers: { "if-none-match": etag } })).status()).toBe(304);
  expect((await page.request.get(url, { headers: { range: "bytes=999999999-" } })).status()).toBe(416);
});

test("an action sent from another site is refused", async ({ page }) => {
  await page.goto(address("/"));
  const before = page.waitForRequest((request) => request.method() === "POST");
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();
  const request = await before;
  await expect(page).toHaveURL(/\/projects\//);
  const headers = { ...(await request.allHeaders()), origin: "https://evil.example" };
  const answer = await page.request.post(address("/"), { headers, data: request.postDataBuffer() ?? "", failOnStatusCode: false });
  expect(answer.status()).toBeGreaterThanOrEqual(400);
});
