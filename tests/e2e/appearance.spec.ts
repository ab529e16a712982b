import { expect, test, type Page } from "@playwright/test";
import { address, DESCRIPTION } from "./address";

async function describe(page: Page): Promise<void> {
  await page.goto(address("/"));
  await page.getByLabel("Describe your product").fill(DESCRIPTION);
  await page.getByRole("button", { name: "Read the description" }).click();
  await expect(page).toHaveURL(/\/projects\//);
}

/** What a screen reader would stumble over, in one page. */
function accessibilityProblems(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const problems: string[] = [];
    const name = (element: Element) =>
      element.getAttribute("aria-label") ?? element.textContent?.trim() ?? "";
    if (!document.documentElement.lang) problems.push("the page has no language");
    if (document.title === "") problems.push("the page has no title");
    if (document.querySelectorAll("h1").length !== 1) problems.push("the page has not exactly one h1");
    if (document.querySelectorAll("main").length !== 1) problems.push("the page has not exactly one main");
    let level = 0;
    for (const heading of document.querySelectorAll("h1, h2, h3, h4, h5, h6")) {
      const next = Number(heading.tagName[1]);
      if (next > level + 1) problems.push(`heading "${name(heading)}" skips a level`);
      level = next;
    }
    for (const element of document.querySelectorAll("a[href], button, summary")) if (name(element) === "") problems.push(`${element.outerHTML} has no name`);
    for (const field of document.querySelectorAll<HTMLInputElement>("input, select, textarea")) {
      if (field.type !== "hidden" && (field.labels?.length ?? 0) === 0 && !field.hasAttribute("aria-label")) problems.push(`${field.outerHTML} has no label`);
    }
    const ids = [...document.querySelectorAll("[id]")].map((element) => element.id);
    for (const id of new Set(ids)) if (ids.filter((other) => other === id).length > 1) problems.push(`id ${id} is used twice`);
    for (const element of document.querySelectorAll("[aria-labelledby], [aria-describedby]")) {
      const refs = `${element.getAttribute("aria-labelledby") ?? ""} ${element.getAttribute("aria-describedby") ?? ""}`.trim().split(/\s+/);
      for (const ref of refs) if (document.getElementById(ref) === null) problems.push(`${ref} is referred to but not there`);
    }
    for (const image of document.querySelectorAll("img")) if (!image.hasAttribute("alt")) problems.push("an image has no text");
    return problems;
  });
}

for (const colorScheme of ["light", "dark"] as const) {
  test(`every text reaches the contrast of AA in ${colorScheme}`, async ({ browser }) => {
    const page = await (await browser.newContext({ colorScheme })).newPage();
    await describe(page);
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await weakContrasts(page)).toEqual([]);
    await page.goto(address("/"));
    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await weakContrasts(page)).toEqual([]);
  });
}

for (const width of [320, 390, 768]) {
  test(`nothing is wider than a screen of ${width} pixels`, async ({ browser }) => {
    const page = await (await browser.newContext({ viewport: { width, height: 800 } })).newPage();
    await page.goto(address("/"));
    const overflow = () => page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(await overflow()).toBe(0);
    await describe(page);
    expect(await overflow()).toBe(0);
  });
}

test("an unknown address says so and leads on", async ({ page }) => {
  const answer = await page.goto(address("/projects/nothing"));
  expect(answer?.status()).toBe(404);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("There is nothing at this address");
  await expect(page.getByRole("link", { name: "Your projects" })).toBeVisible();
});

test("everything can be done with the keyboard", async ({ page }) => {
  await page.goto(address("/"));
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: "Skip to the content" })).toBeFocused();
  await page.getByLabel("Describe your product").focus();
  await page.keyboard.insertText(DESCRIPTION);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/\/projects\//);
});

/** Texts whose contrast with the nearest painted ground is below 4.5, with the measured value. */
function weakContrasts(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const canvas = document.createElement("canvas").getContext("2d", { willReadFrequently: true });
    if (canvas === null) throw new Error("no canvas");
    const rgba = (color: string): number[] => {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = color;
      canvas.fillRect(0, 0, 1, 1);
      return [...canvas.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (color: number[]) => {
      const [r = 0, g = 0, b = 0] = color.slice(0, 3).map((part) => (part / 255 <= 0.04045 ? part / 255 / 12.92 : ((part / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const ground = (element: Element | null): number[] => {
      if (element === null) return [255, 255, 255, 255];
      const color = rgba(getComputedStyle(element).backgroundColor);
      return color[3] === 255 ? color : ground(element.parentElement);
    };
    const weak = new Set<string>();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const element = node.parentElement;
      const text = node.textContent?.trim() ?? "";
      if (element === null || text === "" || !element.checkVisibility() || element.closest("svg, script, [disabled]") !== null) continue;
      const [a, b] = [luminance(rgba(getComputedStyle(element).color)), luminance(ground(element))];
      const ratio = (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
      if (ratio < 4.5) weak.add(`${text.slice(0, 40)}: ${ratio.toFixed(2)}`);
    }
    return [...weak];
  });
}
