import { expect, test, type Page } from "@playwright/test";
import { address } from "./address";
import { inspect } from "./inspect";
import { askForAccount, finishSignUp, newAddress, PASSWORD } from "./people";
import { buyPlan, newFounder } from "./plans";

/** Presses a button that leads to the provider's pages, and gives the address there. */
async function leadTo(page: Page, place: string, button: string): Promise<string> {
  await page.emulateMedia({ colorScheme: "light" });
  await page.setViewportSize({ width: 1200, height: 900 });
  await page.goto(address(place));
  await page.getByRole("button", { name: button }).click();
  await expect(page.getByText("This is the local test checkout of Groundwork.")).toBeVisible();
  return page.url();
}

test("plans, payments, members and tokens can be read by everybody", async ({ page }) => {
  test.setTimeout(600_000);
  await inspect(page, ["/pricing", "/join"]);
  await newFounder(page);
  await inspect(page, ["/pricing?billed=year", "/account/billing", "/account/members", "/account/tokens", "/pricing/checkout?plan=team&billed=month"]);
  await inspect(page, [await leadTo(page, "/pricing/checkout?plan=team&billed=month", "Go to the checkout")]);
  await buyPlan(page, "Team");
  await page.goto(address("/account/members"));
  await page.getByLabel("E-mail address").fill(newAddress());
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByText("A letter is on its way to")).toBeVisible();
  await page.goto(address("/account/tokens"));
  await page.getByLabel("Name").fill("this test");
  await page.getByRole("button", { name: "Make a token" }).click();
  await expect(page.getByTestId("new-token")).toBeVisible();
  const portal = await leadTo(page, "/account/billing", "Card, invoices and cancelling");
  await inspect(page, [portal]);
  await page.getByRole("button", { name: "Let the next payments be refused" }).click();
  await page.getByRole("button", { name: "Jump to the end of the period" }).click();
  await page.getByRole("link", { name: "Return to Groundwork" }).click();
  await expect(page.getByText("Your last payment did not go through.")).toBeVisible();
  await inspect(page, [portal, "/account/billing", "/account/members", "/account/tokens", "/pricing"]);
});

test("what cannot be had yet is not sold", async ({ page }) => {
  await page.goto(address("/pricing"));
  await expect(page.getByRole("row", { name: /API tokens – Yes Yes/ })).toBeVisible();
  for (const coming of ["FastAPI", "Compliance", "updates that keep edits", "classifier"]) await expect(page.locator("main")).not.toContainText(coming);
});

test("who chooses a plan before they have an account is led back to its checkout", async ({ page }) => {
  test.setTimeout(120_000);
  await page.goto(address("/pricing?billed=year"));
  await page.getByRole("link", { name: "Make an account" }).last().click();
  const email = newAddress();
  await askForAccount(page, email);
  await finishSignUp(page, email, "/pricing/checkout?plan=team&billed=year");
  await page.getByRole("button", { name: "Go to the checkout" }).click();
  await expect(page.getByText("$990.00 a year")).toBeVisible();
});

test("who has an account signs in instead, and is led back as well", async ({ page, browser }) => {
  const email = await newFounder(page);
  const elsewhere = await (await browser.newContext()).newPage();
  await elsewhere.goto(address("/pricing"));
  await elsewhere.getByRole("link", { name: "Make an account" }).first().click();
  await expect(elsewhere).toHaveURL(/\/sign-up\?next=/);
  await elsewhere.locator("main").getByRole("link", { name: "Sign in" }).click();
  // Both pages ask for an address; what is typed into the first is gone with it.
  await expect(elsewhere).toHaveURL(/\/sign-in\?next=/);
  await elsewhere.getByLabel("E-mail address").fill(email);
  await elsewhere.getByLabel("Password").fill(PASSWORD);
  await elsewhere.getByRole("button", { name: "Sign in" }).click();
  await expect(elsewhere).toHaveURL(address("/pricing/checkout?plan=pro&billed=month"));
});
