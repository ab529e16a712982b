import { expect, test } from "vitest";

import { bookSchema } from "./book-schema";

const VALID = {
  title: "Text",
};

function messagesFor(changes: object): string[] {
  const result = bookSchema.safeParse({ ...VALID, ...changes });
  return result.success ? [] : result.error.issues.map(({ message }) => message);
}

test("the form of a book admits what the server admits", () => {
  expect(messagesFor({})).toEqual([]);
});

test.each([
  [{ title: "" }, "Must not be empty."],
  [{ title: "x".repeat(201) }, "Longer than maximum length 200."],
])("%j is refused", (changes, message) => {
  expect(messagesFor(changes)).toContain(message);
});
