import { expect, test, type Page } from "@playwright/test";
import { docx, pdf } from "../documents";
import { address, DESCRIPTION } from "./address";

const box = (page: Page) => page.getByLabel("Describe your product");
const submit = (page: Page) => page.getByRole("button", { name: "Read the description" });
const problem = (page: Page) => page.locator("#text-problem");

test.beforeEach(({ page }) => page.goto(address("/")));

test("a dropped file fills the box and is read", async ({ page }) => {
  const transfer = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], "libro.md", { type: "text/markdown" }));
    return data;
  }, DESCRIPTION);
  await page.locator("form").dispatchEvent("drop", { dataTransfer: transfer });
  await expect(box(page)).toHaveValue(DESCRIPTION);
  await submit(page).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Libro");
});

test("files that cannot be read are refused with the reason and the typed text stays", async ({ page }) => {
  await box(page).fill("My words.");
  const choose = (name: string, buffer: Buffer) => page.locator("input[type=file]").setInputFiles({ name, mimeType: "text/plain", buffer });
  await choose("long.txt", Buffer.alloc(1_200_000, "a"));
  await expect(problem(page)).toHaveText("long.txt has 1.2 MB; at most 1 MB is read. Shorten it or leave out appendices.");
  await choose("image.png", Buffer.from("x"));
  await expect(problem(page)).toHaveText("image.png is not a .md, .txt, .docx or .pdf file. Copy its text into the box instead.");
  await choose("latin.txt", Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  await expect(problem(page)).toHaveText("latin.txt is not UTF-8 text. Save it as UTF-8 and try again.");
  await expect(box(page)).toHaveValue("My words.");
});

test("Word documents and PDFs are read in the browser, and damaged ones refused", async ({ page }) => {
  const sent: string[] = [];
  page.on("request", (request) => request.method() === "POST" && sent.push(request.url()));
  const choose = (name: string, bytes: ArrayBuffer) => page.locator("input[type=file]").setInputFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await choose("libro.docx", await docx(["Libro", "A book has a title & an author."]));
  await expect(box(page)).toHaveValue("Libro\n\nA book has a title & an author.");
  await choose("libro.pdf", pdf(["A member has a name and", "an email."]));
  await expect(box(page)).toHaveValue("A member has a name and an email.");
  await choose("damaged.docx", new TextEncoder().encode("nonsense").buffer);
  await expect(problem(page)).toContainText("damaged.docx could not be read");
  await choose("scan.pdf", pdf([]));
  await expect(problem(page)).toContainText("scan.pdf has no text that can be read, only pictures of it.");
  await expect(box(page)).toHaveValue("A member has a name and an email.");
  expect(sent).toEqual([]);
});

test("too much text is refused with both figures", async ({ page }) => {
  await box(page).fill("a ".repeat(100_001));
  await submit(page).click();
  await expect(problem(page)).toContainText("The description has 200,002 characters; at most 200,000 are read.");
});

test("no text and text that describes no product are refused, and what was typed stays", async ({ page }) => {
  await submit(page).click();
  await expect(problem(page)).toHaveText("There is no text yet. Describe the product in your own words, or drop a file.");
  await box(page).fill("%%% 12345 %%%");
  await submit(page).click();
  await expect(problem(page)).not.toBeEmpty();
  await expect(page).toHaveURL(address("/"));
  await expect(box(page)).toHaveValue("%%% 12345 %%%");
});

test("hostile text is shown as text", async ({ page }) => {
  const hostile = `# Shop </title><script>window.hurt = 1</script>

A product <img src=x onerror="window.hurt = 2"> has a name, a price and a "quote" ' {{ 7 * 7 }} \${7*7}.
A customer has a name and an email. Each product belongs to a customer.
`;
  await box(page).fill(hostile);
  await submit(page).click();
  await expect(page).toHaveURL(/\/projects\//);
  await expect(page.locator("#content")).toContainText("<script>window.hurt = 1</script>");
  expect(await page.evaluate(() => (window as { hurt?: number }).hurt)).toBeUndefined();
});

test("an example fills the box, and replaced text can be put back", async ({ page }) => {
  await box(page).fill("My words.");
  await page.getByRole("button", { name: /Bike workshop/ }).click();
  await expect(box(page)).toHaveValue(/^# Spoke/);
  await page.getByRole("button", { name: "Put it back" }).click();
  await expect(box(page)).toHaveValue("My words.");
});
