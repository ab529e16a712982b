import { expect, test } from "vitest";
import { typeOfName, typeOfNotation } from "./field-type";

test.each([
  ["Due date", "date"], ["unit_price", "money"], ["Number of bedrooms", "integer"], ["createdAt", "datetime"], ["is_active", "boolean"], ["E-mail address", "email"], ["Phone", "phone"], ["Profile picture", "image"], ["Notes", "text"], ["Website", "url"],
  ["Payment method", "enum"], ["fecha de entrega", "date"], ["Telefonnummer", "phone"], ["Discount percentage", "decimal"], ["Title", "string"], ["start time", "time"],
])("takes %s for %s", (name, type) => {
  expect(typeOfName(name)).toEqual({ type, known: true });
});

test("does not guess at a name that says nothing", () => {
  expect(typeOfName("Frobnication")).toEqual({ type: "string", known: false });
});

test.each([
  ["VARCHAR(255)", "email", "email"], ["DECIMAL(10,2)", "price", "money"], ["TIMESTAMP", "start_date", "date"], ["TIMESTAMP", "paid_at", "datetime"], ["INT", "quantity", "integer"], ["TEXT", "photo", "image"], ["BOOLEAN", "paid", "boolean"],
])("takes the notation %s of %s for %s", (written, name, type) => {
  expect(typeOfNotation(written, name)).toBe(type);
});
