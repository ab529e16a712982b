import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { promisify } from "node:util";
import { expect, test, type Page } from "@playwright/test";
import { address, DESCRIPTION } from "./address";
import { askForAccount, finishSignUp, letterLink, newAddress } from "./people";
import { buyPlan, newFounder } from "./plans";

const run = promisify(execFile);
const PAID = "$29.00 a month, without tax. Next charge on";

async function describe(page: Page): Promise<void> {
  await page.goto(address("/"));
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();
}

/** Describes a product and gives the address of its project. */
async function newProject(page: Page): Promise<string> {
  await describe(page);
  await expect(page).toHaveURL(/\/projects\/[0-9a-f-]{36}/);
  return page.url();
}

async function openPortal(page: Page): Promise<void> {
  await page.goto(address("/account/billing"));
  await page.getByRole("button", { name: "Card, invoices and cancelling" }).click();
  await expect(page.getByRole("heading", { name: "Your subscription" })).toBeVisible();
}

async function returnHome(page: Page): Promise<void> {
  await page.getByRole("link", { name: "Return to Groundwork" }).click();
  await expect(page).toHaveURL(address("/account/billing"));
}

test("from the limit of Free to Pro, through a refused payment, and back to read-only", async ({ page }) => {
  test.setTimeout(240_000);
  const email = await newFounder(page);
  for (let count = 0; count < 2; count += 1) await newProject(page);
  await describe(page);
  await expect(page.getByText("The Free plan has 2 projects; this would make 3. Pro has 20 of them.")).toBeVisible();
  await expect(page.getByLabel("Describe your product")).toHaveValue(DESCRIPTION);
  await page.goto(address("/account/billing"));
  await expect(page.getByText("2 of 2")).toBeVisible();

  await page.goto(address("/pricing"));
  await expect(page.getByText("Test checkout: this installation has no Stripe key")).toBeVisible();
  await page.getByRole("button", { name: "Get Pro" }).click();
  await page.getByRole("button", { name: "Pay with a card that is refused" }).click();
  await expect(page.getByText("Nothing was charged.")).toBeVisible();
  await page.getByRole("button", { name: "Pay with a test card" }).click();
  await expect(page.getByText(PAID)).toBeVisible();
  await expect(page.getByRole("row", { name: /\$29\.00 Paid/ })).toHaveCount(1);
  const third = await newProject(page);

  await openPortal(page);
  await page.getByRole("button", { name: "Let the next payments be refused" }).click();
  await page.getByRole("button", { name: "Jump to the end of the period" }).click();
  await returnHome(page);
  await expect(page.getByText("Your last payment did not go through.")).toBeVisible();
  await openPortal(page);
  await page.getByRole("button", { name: "Use a card that works" }).click();
  await page.getByRole("button", { name: "Cancel at the end of the period" }).click();
  await returnHome(page);
  await expect(page.getByText("Your last payment did not go through.")).toBeHidden();
  await expect(page.getByText("Cancelled: Pro holds until")).toBeVisible();
  await page.goto(third);
  await page.getByRole("button", { name: "Build", exact: true }).click();
  const download = page.getByRole("link", { name: /^Download/ }).first();
  await expect(download).toBeVisible({ timeout: 90_000 });
  const archive = address((await download.getAttribute("href")) ?? "");

  await openPortal(page);
  await page.getByRole("button", { name: "Jump to the end of the period" }).click();
  await returnHome(page);
  await expect(page.getByText("Nothing is charged.")).toBeVisible();
  await expect(page.getByText("3 of 2, over the limit: read-only")).toBeVisible();
  await page.goto(third);
  expect((await page.request.get(archive)).status()).toBe(200);
  await page.getByRole("button", { name: /^Build/ }).first().click();
  await expect(page.getByText("this one came later, so it is read-only").first()).toBeVisible();

  await page.goto(address("/outbox"));
  const letters = page.getByRole("listitem").filter({ hasText: `To ${email}` });
  for (const subject of ["Receipt for your payment", "A payment did not go through", "Your plan was cancelled", "Your plan has ended"]) {
    await expect(letters.filter({ hasText: subject }).first()).toBeVisible();
  }
});

test("a founder of a team invites somebody, who works on the same projects", async ({ page, browser }) => {
  test.setTimeout(120_000);
  await newFounder(page);
  await page.goto(address("/account/members"));
  await expect(page.getByText("1 of 1 seat taken on Free")).toBeVisible();
  await buyPlan(page, "Team");
  const project = await newProject(page);
  const guest = await (await browser.newContext()).newPage();
  const email = newAddress();
  await page.goto(address("/account/members"));
  await page.getByLabel("E-mail address").fill(email);
  await page.getByRole("button", { name: "Send the invitation" }).click();
  await expect(page.getByText(`A letter is on its way to ${email}.`)).toBeVisible();
  expect((await guest.goto(project))?.status()).toBe(404);
  await guest.goto(await letterLink(guest, email));
  await guest.getByRole("link", { name: "make an account" }).click();
  await askForAccount(guest, email);
  await finishSignUp(guest, email, "/join");
  await guest.getByRole("button", { name: "Accept the invitation" }).click();
  await expect(guest).toHaveURL(address("/projects"));
  expect((await guest.goto(project))?.status()).toBe(200);
  await page.goto(address("/account/members"));
  await page.getByRole("listitem").filter({ hasText: email }).getByRole("button", { name: "Remove" }).click();
  await expect(page.getByRole("listitem").filter({ hasText: email })).toBeHidden();
  expect((await guest.goto(project))?.status()).toBe(404);
});

test("a token lets the command line push, build and pull, until it is revoked", async ({ page }) => {
  test.setTimeout(180_000);
  await newFounder(page);
  await page.goto(address("/account/tokens"));
  await expect(page.getByText("API tokens come with Pro and Team; this workspace is on Free.")).toBeVisible();
  await buyPlan(page, "Pro");
  await page.goto(address("/account/tokens"));
  await page.getByLabel("Name").fill("this test");
  await page.getByRole("button", { name: "Make a token" }).click();
  const token = await page.getByTestId("new-token").innerText();
  await page.reload();
  await expect(page.getByText(token)).toHaveCount(0);

  const directory = await mkdtemp(path.join(tmpdir(), "groundwork-token-"));
  const command = async (...args: string[]) => {
    const child = run(process.execPath, ["bin/groundwork", ...args, "--json"], { env: { ...process.env, XDG_CONFIG_HOME: directory } });
    child.child.stdin?.end(token);
    return child.then(
      ({ stdout }) => JSON.parse(stdout) as Record<string, string>,
      ({ stdout }: { stdout: string }) => JSON.parse(stdout) as Record<string, string>,
    );
  };
  const server = new URL(address("/")).origin;
  expect(await command("login", "--server", server)).toMatchObject({ server });
  const description = path.join(directory, "product.md");
  await writeFile(description, DESCRIPTION);
  const { project } = await command("push", description);
  const built = await command("build", project ?? "");
  const genome = path.join(directory, "genome.json");
  expect(await command("pull", project ?? "", "--genome", "--out", genome)).toMatchObject({ out: genome, revision: 1 });
  expect(await command("check", genome)).toMatchObject({ passed: true });
  const kept = JSON.parse(await readFile(genome, "utf8")) as { product: { name: string } };
  await writeFile(genome, JSON.stringify({ ...kept, product: { ...kept.product, name: "Bookshelf" } }));
  expect(await command("push", genome, "--project", project ?? "")).toMatchObject({ project });
  await command("pull", project ?? "", "--genome", "--out", genome);
  expect(await readFile(genome, "utf8")).toContain('"name": "Bookshelf"');
  const zip = path.join(directory, "product.zip");
  expect((await command("pull", built.build ?? "", "--out", zip)).digest).toBe(built.digest);
  expect((await readFile(zip)).subarray(0, 2).toString()).toBe("PK");
  await page.goto(address(`/projects/${project}`));
  await expect(page.getByTestId("archive-digest").first()).toHaveText(built.digest ?? "");

  const asked = (headers: Record<string, string>) => page.request.get(address("/api/v1/projects"), { headers });
  expect([(await asked({})).status(), (await asked({ authorization: `Bearer ${token}` })).status()]).toEqual([401, 200]);
  await page.goto(address("/account/tokens"));
  await page.getByRole("button", { name: "Revoke" }).click();
  await expect(page.getByText("There are none.")).toBeVisible();
  expect((await asked({ authorization: `Bearer ${token}` })).status()).toBe(401);
  expect(await command("push", description)).toMatchObject({ error: { code: "unauthenticated" } });
  await rm(directory, { recursive: true, force: true });
});
