import type { Page } from "@playwright/test";

import { post } from "./accounts";
import { text, uniqueNumber } from "./values";

export async function createBook(page: Page) {
  const number = uniqueNumber();
  return post<{ id: string; title: string }>(page, "/api/books", {
    title: text("Title", number, 200),
  });
}
