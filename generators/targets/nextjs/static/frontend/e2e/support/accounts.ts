import { expect, type Page } from "@playwright/test";

/** Password of the sample accounts, of which there is one for each role: `flask seed --password ...`. */
export const PASSWORD = process.env.E2E_PASSWORD ?? "sample-password-1";

/** Signs a sample account in, without the form. */
export async function signIn(page: Page, role = "owner"): Promise<void> {
  await signInAs(page, `${role.replaceAll("_", "-")}@example.com`, PASSWORD);
}

export async function signInAs(page: Page, email: string, password: string): Promise<void> {
  const response = await page.request.post("/api/auth/login", { data: { email, password } });
  expect(response.status(), await response.text()).toBe(200);
}

/** Sends a body to the API in the name of who is signed in, and returns the answer. */
export async function post<Answer = { id: string }>(
  page: Page,
  path: string,
  body: object,
): Promise<Answer> {
  const response = await page.request.post(path, { data: body, headers: await csrfHeader(page) });
  expect(response.ok(), `POST ${path}: ${await response.text()}`).toBe(true);
  return (await response.json()) as Answer;
}

export async function csrfHeader(page: Page): Promise<Record<string, string>> {
  const cookies = await page.context().cookies();
  return { "X-CSRF-TOKEN": cookies.find(({ name }) => name === "csrf_access_token")?.value ?? "" };
}

/** Id of who is signed in. */
export async function ownId(page: Page): Promise<string> {
  const response = await page.request.get("/api/me");
  return ((await response.json()) as { user: { id: string } }).user.id;
}
