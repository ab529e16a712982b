import { expect, test } from "@playwright/test";

import { signIn } from "../support/accounts";
import { control } from "../support/fields";
import { text, uniqueNumber } from "../support/values";

test.beforeEach(({ page }) => signIn(page));

test("a book is added, found, changed and deleted", async ({ page }) => {
  const number = uniqueNumber();
  await page.goto("/books/new");
  await control(page, "Title").fill(text("Title", number, 200));
  await page.getByRole("button", { name: "Add book", exact: true }).click();
  await page.waitForURL(/\/[0-9a-f-]{36}$/);
  const address = page.url();

  await page.goto("/books");
  await page.getByRole("link", { name: text("Title", number, 200), exact: true }).click();
  await page.waitForURL(address);

  await page.getByRole("link", { name: "Edit", exact: true }).click();
  const changed = text("Changed", number, 200);
  await control(page, "Title").fill(changed);
  await page.getByRole("button", { name: "Save changes" }).click();
  await page.waitForURL(address);
  await expect(page.getByRole("heading", { level: 1, name: changed })).toBeVisible();

  await page.getByRole("button", { name: "Delete", exact: true }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Delete book" }).click();
  await page.waitForURL((url) => url.pathname === "/books");
  await expect(page.getByText(/was deleted$/)).toBeVisible();
  await page.goto(address);
  await expect(page.getByRole("heading", { name: "Not found" })).toBeVisible();
});
