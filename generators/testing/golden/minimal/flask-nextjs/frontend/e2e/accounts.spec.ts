import { expect, test } from "@playwright/test";

import { PASSWORD } from "./support/accounts";
import { control } from "./support/fields";
import { uniqueNumber } from "./support/values";

test("somebody signs up, signs out and signs in again", async ({ page }) => {
  const email = `someone${uniqueNumber()}@example.com`;
  await page.goto("/register");
  await control(page, "Your name").fill("Ada Lovelace");
  await control(page, "Email address").fill(email);
  await control(page, "Password").fill("a long password");
  await control(page, "Name of your workspace").fill("Analytical Engines");
  await page.getByRole("button", { name: "Create the account" }).click();
  await page.waitForURL("**/dashboard");

  await page.getByRole("button", { name: "Account of Ada Lovelace" }).click();
  await page.getByRole("menuitem", { name: "Sign out" }).click();
  await page.waitForURL((url) => url.pathname !== "/dashboard");

  await page.goto("/login");
  await control(page, "Email address").fill(email);
  await control(page, "Password").fill("a long password");
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/dashboard");
});

test("a wrong password is refused, and what was typed stays", async ({ page }) => {
  await page.goto("/login");
  await control(page, "Email address").fill("owner@example.com");
  await control(page, "Password").fill(`not ${PASSWORD}`);
  await page.getByRole("button", { name: "Sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: /password/ })).toBeVisible();
  await expect(control(page, "Email address")).toHaveValue("owner@example.com");
});

test("the page somebody came for is shown after signing in", async ({ page }) => {
  await page.goto("/settings/profile");
  await page.waitForURL("**/login?next=*");
  await control(page, "Email address").fill("owner@example.com");
  await control(page, "Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.waitForURL("**/settings/profile");
});
