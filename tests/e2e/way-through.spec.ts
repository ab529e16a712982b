import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import JSZip from "jszip";
import { address, DESCRIPTION } from "./address";

test("a description becomes a zip whose digest is the page's", async ({ page }) => {
  const complaints: string[] = [];
  page.on("console", (message) => message.type() === "error" && complaints.push(message.text()));
  page.on("pageerror", (error) => complaints.push(error.message));

  await page.goto(address("/"));
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();

  await expect(page).toHaveURL(/\/projects\/[0-9a-f-]{36}$/);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Libro");
  for (const entity of ["Book", "Member", "Loan"]) {
    await expect(page.getByRole("heading", { level: 3, name: entity, exact: true })).toBeVisible();
  }
  await expect(page.getByRole("row", { name: /ISBN/ })).toContainText("string");
  await expect(page.locator("mark.mark-used").filter({ hasText: "A book has a title" })).toBeVisible();

  await page.getByRole("button", { name: "Build", exact: true }).click();
  const digest = page.getByTestId("archive-digest");
  await expect(digest).toHaveText(/^[0-9a-f]{64}$/, { timeout: 45_000 });

  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: /^Download/ }).click()]);
  const bytes = await readFile(await download.path());
  expect(createHash("sha256").update(bytes).digest("hex")).toBe(await digest.textContent());
  const names = Object.keys((await JSZip.loadAsync(bytes)).files);
  const folder = download.suggestedFilename().replace(/\.zip$/, "");
  expect(names.filter((name) => !name.startsWith(`${folder}/`))).toEqual([]);
  expect(names).toContain(`${folder}/backend/app/__init__.py`);
  await expect(page.getByRole("definition").first()).toHaveText(String(names.length));

  await page.reload();
  await expect(digest).toHaveText(/^[0-9a-f]{64}$/);
  expect(complaints).toEqual([]);
});

test("building the same genome again gives the same digest and keeps the earlier build", async ({ page }) => {
  await page.goto(address("/"));
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();
  const digest = page.getByTestId("archive-digest");
  await page.getByRole("button", { name: "Build", exact: true }).click();
  await expect(digest).toHaveText(/^[0-9a-f]{64}$/, { timeout: 45_000 });
  const first = await digest.textContent();
  await page.getByRole("button", { name: "Build again" }).click();
  await expect(page.getByText("Earlier builds (1)")).toBeVisible();
  await expect(digest).toHaveText(first ?? "", { timeout: 45_000 });
});

test("an edited description becomes the next version of the genome", async ({ page }) => {
  await page.goto(address("/"));
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();
  await page.getByRole("link", { name: "Edit the description" }).click();
  await page.getByLabel("Describe your product").fill(`${DESCRIPTION}\nAn event has a title, a date and a location.\n`);
  await page.getByRole("button", { name: "See what it would change" }).click();
  await expect(page.getByText("The entity “Event” is new.")).toBeVisible();
  await page.getByRole("button", { name: "Take the new description" }).click();
  await expect(page.getByText("Genome version 2")).toBeVisible();
});
