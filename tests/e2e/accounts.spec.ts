import { readFile } from "node:fs/promises";
import { expect, test, type Browser, type Page } from "@playwright/test";
import { address, DESCRIPTION } from "./address";
import { finishSignUp, letterLink, newAddress, PASSWORD, signIn, signUp } from "./people";

const account = (page: Page) => page.getByRole("navigation", { name: "Main" }).getByRole("link", { name: /@example\.com$/ });

async function describe(page: Page): Promise<void> {
  await page.goto(address("/"));
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();
  await expect(page).toHaveURL(/\/projects\//);
}

async function newPage(browser: Browser): Promise<Page> {
  return (await browser.newContext()).newPage();
}

test("what was tried without an account is kept by signing up, and reached from another browser", async ({ page, browser }) => {
  await describe(page);
  const project = page.url();
  const email = newAddress();
  await signUp(page, email);
  await expect(page.getByText(`A letter is on its way to ${email}.`)).toBeVisible();
  await page.locator("main").getByRole("link", { name: "outbox" }).click();
  await expect(page.getByText(`To ${email}`)).toBeVisible();
  await finishSignUp(page, email);
  await expect(account(page)).toHaveText(email);
  await expect(page.getByRole("link", { name: "Libro" })).toBeVisible();

  const elsewhere = await newPage(browser);
  expect((await elsewhere.goto(project))?.status()).toBe(404);
  await signIn(elsewhere, email);
  await expect(account(elsewhere)).toBeVisible();
  expect((await elsewhere.goto(project))?.status()).toBe(200);
});

test("a browser that signs in brings along what it made without an account", async ({ page, browser }) => {
  const email = newAddress();
  await signUp(page, email);
  await finishSignUp(page, email);
  const visitor = await newPage(browser);
  await describe(visitor);
  await signIn(visitor, email);
  await expect(account(visitor)).toBeVisible();
  await page.goto(address("/projects"));
  await expect(page.getByRole("link", { name: "Libro" })).toBeVisible();
});

test("a wrong password, an unknown address and an unfinished account are answered alike, and the typed address stays", async ({ page, browser }) => {
  const [email, unfinished] = [newAddress(), newAddress()];
  await signUp(page, unfinished);
  await signUp(page, email);
  await finishSignUp(page, email);
  const elsewhere = await newPage(browser);
  for (const who of [email, newAddress(), unfinished]) {
    await signIn(elsewhere, who, "a wrong password");
    await expect(elsewhere.getByRole("alert").filter({ hasText: "The address or the password is wrong." })).toBeVisible();
    await expect(elsewhere.getByLabel("E-mail address")).toHaveValue(who);
  }
});

test("a stranger who signs up with somebody's address is told nothing and gets nothing", async ({ page, browser }) => {
  const email = newAddress();
  const stranger = await newPage(browser);
  await describe(stranger);
  await signUp(stranger, email);
  const link = await letterLink(page, email);
  // The person whose address it is follows the link, is refused a weak password, and chooses a good one.
  await page.goto(link);
  await page.getByLabel("Password").fill("short");
  await page.getByRole("button", { name: "Finish and sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "it needs at least 10" })).toBeVisible();
  await finishSignUp(page, email);
  await expect(account(page)).toHaveText(email);
  await stranger.goto(address("/account"));
  await expect(stranger).toHaveURL(/\/sign-in/);
  for (const password of ["what the stranger wanted", "seven loud herons"]) {
    await signIn(stranger, email, password);
    await expect(stranger.getByRole("alert").filter({ hasText: "The address or the password is wrong." })).toBeVisible();
  }
  await stranger.goto(link);
  await stranger.getByLabel("Password").fill("what the stranger wanted");
  await stranger.getByRole("button", { name: "Finish and sign in" }).click();
  await expect(stranger.getByRole("alert").filter({ hasText: "This link was used already" })).toBeVisible();
});

test("whoever did not sign up discards it, and the link ends", async ({ page }) => {
  const email = newAddress();
  await signUp(page, email);
  const link = await letterLink(page, email);
  await page.goto(link.replace(/#.*/, ""));
  await expect(page.getByText("The link is cut off").first()).toBeVisible();
  await expect(page.getByLabel("Password")).toHaveCount(0);
  await page.goto(address("/sign-in"));
  await page.goto(link);
  await page.getByText("It was not you who signed up?").click();
  await page.getByRole("button", { name: "Discard the sign-up" }).click();
  await expect(page.getByText(`The sign-up of ${email} is discarded`)).toBeVisible();
  await page.goto(address("/sign-in"));
  await page.goto(link);
  await page.getByLabel("Password").fill(PASSWORD);
  await page.getByRole("button", { name: "Finish and sign in" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "This link was used already" })).toBeVisible();
});

test("a forgotten password is replaced by a link that works once", async ({ page: owner, browser }) => {
  const email = newAddress();
  await signUp(owner, email);
  await finishSignUp(owner, email);
  const page = await newPage(browser);
  for (const who of [newAddress(), email]) {
    await page.goto(address("/forgotten"));
    await page.getByLabel("E-mail address").fill(who);
    await page.getByRole("button", { name: "Mail the link" }).click();
    await expect(page.getByText(`If ${who} has an account, a link is on its way to it.`)).toBeVisible();
  }
  const link = await letterLink(page, email);
  const choose = async (password: string) => {
    await page.goto(link);
    await page.getByLabel("New password").fill(password);
    await page.getByRole("button", { name: "Set the password" }).click();
  };
  await choose("short");
  await expect(page.getByRole("alert").filter({ hasText: "it needs at least 10" })).toBeVisible();
  await choose("nine loud pelicans");
  await expect(page.getByText("The new password holds")).toBeVisible();
  await page.reload();
  await choose("ten loud pelicans");
  await expect(page.getByRole("alert").filter({ hasText: "This link was used already" })).toBeVisible();
  await signIn(page, email, "nine loud pelicans");
  await expect(account(page)).toBeVisible();
});

test("sessions are seen and ended from another browser", async ({ page, browser }) => {
  const email = newAddress();
  await signUp(page, email);
  await finishSignUp(page, email);
  await expect(account(page)).toBeVisible();
  const other = await newPage(browser);
  await signIn(other, email);
  await expect(account(other)).toBeVisible();
  await page.goto(address("/account"));
  const sessions = page.getByRole("region", { name: "Signed-in browsers" }).getByRole("listitem");
  await expect(sessions).toHaveCount(2);
  await sessions.filter({ hasNotText: "this browser" }).getByRole("button", { name: "Sign out" }).click();
  await expect(sessions).toHaveCount(1);
  await other.goto(address("/account"));
  await expect(other).toHaveURL(/\/sign-in\?next=%2Faccount$/);
  await page.getByRole("button", { name: "Sign out", exact: true }).click();
  await expect(page).toHaveURL(address("/"));
  await page.goto(address("/account"));
  await expect(page).toHaveURL(/\/sign-in/);
});

test("name, password and address are changed in the settings", async ({ page, browser }) => {
  const email = newAddress();
  await signUp(page, email);
  await finishSignUp(page, email);
  await expect(account(page)).toBeVisible();
  await page.goto(address("/account"));
  const section = (name: string) => page.getByRole("region", { name, exact: true });
  await section("Profile").getByLabel("Name").fill("Ada");
  await section("Profile").getByRole("button", { name: "Save" }).click();
  await expect(section("Profile").getByRole("status")).toHaveText("Saved.");
  await section("Password").getByLabel("Your password").fill("not my password");
  await section("Password").getByLabel("New password").fill("nine loud pelicans");
  await section("Password").getByRole("button").click();
  await expect(section("Password").getByRole("alert")).toHaveText("The password is wrong.");
  await section("Password").getByLabel("Your password").fill(PASSWORD);
  await section("Password").getByRole("button").click();
  await expect(section("Password").getByRole("status")).toContainText("The new password holds");
  const next = newAddress();
  await section("E-mail address").getByLabel("New address").fill(next);
  await section("E-mail address").getByLabel("Your password").fill("nine loud pelicans");
  await section("E-mail address").getByRole("button").click();
  await expect(section("E-mail address").getByRole("status")).toContainText(`A link is on its way to ${next}`);
  const link = await letterLink(page, next);
  const elsewhere = await newPage(browser);
  await elsewhere.goto(link);
  await expect(elsewhere.getByText("with the account that gets the address")).toBeVisible();
  await expect(elsewhere.getByRole("button", { name: "This is my address" })).toHaveCount(0);
  await page.goto(link);
  await page.getByRole("button", { name: "This is my address" }).click();
  await expect(page.getByText(`${next} is confirmed.`)).toBeVisible();
  await page.goto(address("/account"));
  await expect(account(page)).toHaveText(next);
  await expect(page.getByLabel("Name")).toHaveValue("Ada");
});

test("the data can be taken along, and the account deleted for good", async ({ page }) => {
  await describe(page);
  const project = page.url();
  const email = newAddress();
  await signUp(page, email);
  await finishSignUp(page, email);
  await expect(account(page)).toBeVisible();
  await page.goto(address("/account"));
  const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("link", { name: "Download my data" }).click()]);
  const data = JSON.parse(await readFile(await download.path(), "utf8")) as { account: { email: string }; projects: { descriptions: { text: string }[] }[] };
  expect([data.account.email, data.projects[0]?.descriptions[0]?.text]).toEqual([email, DESCRIPTION]);
  const section = page.getByRole("region", { name: "Delete the account" });
  await section.getByLabel("Your password").fill("wrong");
  await section.getByRole("button").click();
  await expect(section.getByRole("alert")).toHaveText("The password is wrong.");
  await section.getByLabel("Your password").fill(PASSWORD);
  await section.getByRole("button").click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your account is deleted");
  expect((await page.goto(project))?.status()).toBe(404);
  await signIn(page, email);
  await expect(page.getByRole("alert").filter({ hasText: "The address or the password is wrong." })).toBeVisible();
});

test("nobody is led to another site after signing in", async ({ page: owner, browser }) => {
  const email = newAddress();
  await signUp(owner, email);
  await finishSignUp(owner, email);
  const page = await newPage(browser);
  await signIn(page, email, PASSWORD, "/sign-in?next=https%3A%2F%2Fevil.example");
  await expect(page).toHaveURL(address("/projects"));
});
