import { expect, type Page } from "@playwright/test";
import { address } from "./address";
import { finishSignUp, newAddress, signUp } from "./people";

/** Somebody with an account, signed in. @returns their address */
export async function newFounder(page: Page): Promise<string> {
  const email = newAddress();
  await signUp(page, email);
  await finishSignUp(page, email);
  await expect(page.getByRole("link", { name: email })).toBeVisible();
  return email;
}

/** Buys a plan as a person does, in the local test checkout. */
export async function buyPlan(page: Page, title: string): Promise<void> {
  await page.goto(address("/pricing"));
  await page.getByRole("button", { name: `Get ${title}` }).click();
  await expect(page.getByText("It asks for no card, no money moves")).toBeVisible();
  await page.getByRole("button", { name: "Pay with a test card" }).click();
  await expect(page).toHaveURL(address("/account/billing"));
}
