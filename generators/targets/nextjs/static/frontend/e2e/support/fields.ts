import type { Locator, Page } from "@playwright/test";
import { PNG } from "./png";

const escaped = (label: string) =>
  label.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");

/** The control with this label; a required one bears a star. */
export function control(page: Page, label: string): Locator {
  return page.getByLabel(new RegExp(`^${escaped(label)}\\*?$`)).first();
}

/** Chooses a value of a select by its label. */
export async function choose(page: Page, label: string, option: string): Promise<void> {
  await control(page, label).click();
  await page.getByRole("option", { name: option, exact: true }).click();
}

/** Chooses a related record by typing its title. */
export async function pickRecord(page: Page, label: string, title: string): Promise<void> {
  const field = control(page, label);
  await field.click();
  await field.fill(title);
  await page.getByRole("option", { name: title, exact: true }).first().click();
}

/** Chooses the first person or record that is offered. */
export async function pickFirst(page: Page, label: string): Promise<void> {
  await control(page, label).click();
  await page.getByRole("option").first().click();
}

/** One of the controls that stand together under a name, such as the city of an address. */
export function part(page: Page, group: string, label: string): Locator {
  return page.getByRole("group", { name: group }).getByLabel(new RegExp(`^${escaped(label)}\\*?$`));
}

/** Puts a small picture into a file field and waits until it is stored. */
export async function attach(page: Page, label: string): Promise<void> {
  const stored = page.waitForResponse((response) =>
    response.url().endsWith("/api/files") && response.status() === 201
  );
  await control(page, label).setInputFiles(PNG);
  await stored;
}
