import type { components } from "@/api/schema";

export type Book = components["schemas"]["Book"];

/** What a book is called in lists, pickers and headings. */
export function bookTitle(row: Book): string {
  return row.title;
}
