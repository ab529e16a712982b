import type { DefaultValues } from "react-hook-form";
import { z } from "zod";

import type { components } from "@/api/schema";
import type { Book } from "@/features/books/book";
import { textValue } from "@/lib/field-schemas";

type Body = components["schemas"]["BookCreate"];

/** What the form of a book may hold: the limits and the words of the server. */
export const bookSchema = z.object({
  title: textValue({ required: true, maxLength: 200 }),
});

export type BookValues = z.infer<typeof bookSchema>;

/** The form of a new record. */
export function newBookValues(): DefaultValues<BookValues> {
  return {
    title: "",
  };
}

/** The form of a record that exists. */
export function toBookValues(row: Book): DefaultValues<BookValues> {
  return {
    title: row.title,
  };
}

/** What the API is sent. */
export function toBookBody(values: BookValues): Body {
  return {
    title: values.title.trim(),
  };
}
