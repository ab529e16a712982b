import { expect, test } from "@playwright/test";

import { signIn } from "./support/accounts";
import { control } from "./support/fields";

test.beforeEach(async ({ page }) => {
  await signIn(page);
  await page.goto("/books");
  await page.getByRole("link", { name: "New book", exact: true }).first().click();
  await control(page, "Title").fill("Half a thought");
});

test("the browser's way back asks before what was typed is lost", async ({ page }) => {
  const question = page.getByRole("alertdialog", { name: "Leave without saving?" });
  await page.goBack();
  await question.getByRole("button", { name: "Stay" }).click();
  await expect(control(page, "Title")).toHaveValue("Half a thought");

  await page.goBack();
  await question.getByRole("button", { name: "Leave" }).click();
  await page.waitForURL((url) => url.pathname === "/books");
});

test("a link asks before what was typed is lost", async ({ page }) => {
  const question = page.getByRole("alertdialog", { name: "Leave without saving?" });
  await page.getByRole("link", { name: "Cancel", exact: true }).click();
  await question.getByRole("button", { name: "Stay" }).click();
  await expect(control(page, "Title")).toHaveValue("Half a thought");

  await page.getByRole("link", { name: "Cancel", exact: true }).click();
  await question.getByRole("button", { name: "Leave" }).click();
  await page.waitForURL((url) => url.pathname === "/books");
});
