import { randomUUID } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { address } from "./address";

export const PASSWORD = "seven quiet herons";

/** An address nobody has used in this run. */
export function newAddress(): string {
  return `${randomUUID()}@example.com`;
}

/** Asks for an account with this address. */
export async function signUp(page: Page, email: string): Promise<void> {
  await page.goto(address("/sign-up"));
  await askForAccount(page, email);
}

/** The same on the page that asks for the address, however one came there. */
export async function askForAccount(page: Page, email: string): Promise<void> {
  await expect(page).toHaveURL(/\/sign-up/);
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Make an account" }).click();
  await expect(page.getByText("A letter is on its way")).toBeVisible();
}

/** The link in the newest letter to an address, read as a person does: on the outbox page. */
export async function letterLink(page: Page, email: string): Promise<string> {
  await page.goto(address("/outbox"));
  const letter = page.getByRole("listitem").filter({ hasText: `To ${email}` }).first();
  return (await letter.getByRole("link").first().getAttribute("href")) ?? "";
}

/** Follows the link in the newest letter and chooses a password; the browser is signed in afterwards. */
export async function finishSignUp(page: Page, email: string, place = "/projects"): Promise<void> {
  await page.goto(await letterLink(page, email));
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Finish and sign in" }).click();
  await expect(page).toHaveURL(address(place));
}

/** Fills the sign-in in and sends it; what comes of it is for the test to see. */
export async function signIn(page: Page, email: string, ...[password = PASSWORD, place = "/sign-in"]: string[]): Promise<void> {
  await page.goto(address(place));
  await page.getByLabel("E-mail address").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}
