import { expect, test, type Page } from "@playwright/test";
import { address, DESCRIPTION } from "./address";

async function describe(page: Page, text: string): Promise<void> {
  await page.goto(address("/"));
  await page.getByLabel("Describe your product").fill(text);
  await page.getByRole("button", { name: "Read the description" }).click();
  await expect(page).toHaveURL(/\/projects\//);
}

const row = (page: Page, name: string) => page.getByRole("listitem").filter({ has: page.getByRole("link", { name, exact: true }) });

test("projects are searched, renamed, copied, archived and deleted, and every move can be undone", async ({ page }) => {
  await describe(page, DESCRIPTION);
  await page.goto(address("/projects"));
  await expect(row(page, "Libro")).toContainText("Not built yet");

  await row(page, "Libro").getByRole("button", { name: "Rename" }).click();
  await page.getByLabel("Name of the project").fill("Village library");
  await row(page, "Libro").getByRole("button", { name: "Rename" }).last().click();
  await expect(row(page, "Village library")).toBeVisible();

  const copy = "Copy of Village library";
  await row(page, "Village library").getByRole("button", { name: "Duplicate" }).click();
  await expect(row(page, copy)).toBeVisible();

  await page.getByRole("searchbox", { name: "Part of a name" }).fill("COPY");
  await page.getByRole("button", { name: "Search" }).click();
  await expect(row(page, "Village library")).toHaveCount(0);
  await expect(row(page, copy)).toBeVisible();
  await page.getByRole("link", { name: "Current" }).click();

  await row(page, copy).getByRole("button", { name: "Archive" }).click();
  await expect(row(page, copy)).toHaveCount(0);
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(row(page, copy)).toBeVisible();

  await row(page, copy).getByRole("button", { name: "Delete" }).click();
  await expect(page.getByText(`${copy} is deleted. It can be taken back for a week.`)).toBeVisible();
  await page.getByRole("link", { name: "Deleted" }).click();
  await page.getByRole("listitem").filter({ hasText: copy }).getByRole("button", { name: "Take back" }).click();
  await page.getByRole("link", { name: "Current" }).click();
  await expect(row(page, copy)).toBeVisible();

  await row(page, "Village library").getByRole("button", { name: "Duplicate" }).click();
  await expect(row(page, "Village library").getByRole("alert")).toContainText("2 projects");
});
