import { expect, type Page } from "@playwright/test";
import { csrfHeader } from "./accounts";
import { PNG } from "./png";

/** Uploads a small picture and returns its id. */
export async function uploadPicture(page: Page): Promise<string> {
  const response = await page.request.post("/api/files", {
    multipart: { file: PNG },
    headers: await csrfHeader(page),
  });
  expect(response.status()).toBe(201);
  return ((await response.json()) as { id: string }).id;
}
