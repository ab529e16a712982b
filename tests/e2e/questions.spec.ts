import { expect, test } from "@playwright/test";
import { address } from "./address";

const DESCRIPTION = "# Apiary\n\nA hive has a number, a queen and a colour. A hive must not be moved in winter. A visit has a date and a note. Each visit belongs to a hive.\n";

test("an answer changes the blueprint, says what it changed, and is undone like every edit", async ({ page }) => {
  await page.goto(address("/"));
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();
  await expect(page).toHaveURL(/\/projects\/[0-9a-f-]{36}$/);
  const rule = page.getByRole("group", { name: /must not be moved in winter/ });
  const card = page.getByRole("listitem").filter({ has: rule });
  await rule.getByRole("radio", { name: /^Yes: the product says it/ }).check();
  await expect(card.getByRole("status")).toContainText("Description of the entity “Hive” changes from nothing to “A hive must not be moved in winter.”.");
  await expect(card.getByText("Answered")).toBeVisible();
  const tenancy = page.getByRole("group", { name: /one running copy/ });
  await tenancy.getByRole("radio", { name: /^One organisation/ }).check();
  await expect(page.getByText("Tenancy of the product changes from “workspaces” to “single”.")).toBeVisible();
  await page.getByRole("button", { name: "Undo" }).click();
  await expect(tenancy.getByRole("radio", { name: /^Several teams/ })).toBeChecked();
  await expect(page.getByText("Tenancy of the product changes")).toHaveCount(0);
  await expect(page.getByRole("status").filter({ hasText: /^Saved$/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole("group", { name: /must not be moved in winter/ }).getByRole("radio", { name: /^Yes/ })).toBeChecked();
});
