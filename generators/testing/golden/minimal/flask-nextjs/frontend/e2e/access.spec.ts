import { expect, test } from "@playwright/test";

import { signIn } from "./support/accounts";
import { createBook } from "./support/records";
import { uniqueNumber } from "./support/values";

test("an address of another workspace is not found", async ({ page, browser }) => {
  await signIn(page);
  const { id } = await createBook(page);
  const stranger = await browser.newPage();
  await stranger.request.post("/api/auth/register", {
    data: {
      name: "Stranger",
      email: `stranger${uniqueNumber()}@example.com`,
      password: "a long password",
      workspace_name: "Elsewhere",
    },
  });
  await stranger.goto("/books/" + id);
  await expect(stranger.getByRole("heading", { name: /^(Not found|Not allowed)$/ })).toBeVisible();
});

test("a page that needs a session leads to sign-in and back", async ({ page }) => {
  await page.goto("/books");
  await expect(page).toHaveURL((url) =>
    url.pathname === "/login" && url.searchParams.get("next") === "/books"
  );
});
