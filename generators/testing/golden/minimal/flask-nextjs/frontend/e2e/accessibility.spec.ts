import { test } from "@playwright/test";

import { signIn } from "./support/accounts";
import { expectAccessible } from "./support/axe";

const PAGES = [
  "/dashboard",
  "/settings/profile",
  "/books",
  "/books/new",
];

for (const address of ["/login", "/register", "/forgot-password"]) {
  test(`${address} is accessible`, async ({ page }) => {
    await page.goto(address);
    await page.getByRole("heading", { level: 1 }).waitFor();
    await expectAccessible(page);
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const address of PAGES) {
      test(`${address} is accessible`, async ({ page }) => {
        await signIn(page);
        await page.goto(address);
        await page.getByRole("main").getByRole("heading").first().waitFor();
        await page.waitForLoadState("networkidle");
        await expectAccessible(page);
      });
    }
  });
}
