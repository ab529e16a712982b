import { expect, test } from "vitest";
import { acceptDescription, decodeDescription, MOST_BYTES, MOST_CHARACTERS } from "./decode-description";

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

test("reads UTF-8 with and without a byte order mark", () => {
  expect(acceptDescription(decodeDescription(utf8("Kunden: größer")))).toBe("Kunden: größer");
  expect(acceptDescription(decodeDescription(utf8("\uFEFFCustomers\r\nOrders")))).toBe("Customers\nOrders");
});

test("reads UTF-16 with a byte order mark in either order", () => {
  expect(decodeDescription(Uint8Array.from([0xff, 0xfe, 0x41, 0x00, 0x42, 0x00]))).toBe("AB");
  expect(decodeDescription(Uint8Array.from([0xfe, 0xff, 0x00, 0x41, 0x00, 0x42]))).toBe("AB");
});

test.each([
  ["a PDF", Uint8Array.from([0x25, 0x50, 0x44, 0x46, 0x2d]), "binary"],
  ["NUL bytes", Uint8Array.from([0x41, 0x00, 0x42]), "binary"],
  ["Latin-1", Uint8Array.from([0x63, 0x61, 0x66, 0xe9, 0x20]), "encoding"],
  ["more than a megabyte", new Uint8Array(MOST_BYTES + 1).fill(0x61), "too_long"],
])("refuses %s with a reason", (_what, bytes, code) => {
  expect(() => decodeDescription(bytes)).toThrowError(expect.objectContaining({ code }));
});

test.each([
  ["nothing but space", " \n\t ", "empty"],
  ["too many characters", "a".repeat(MOST_CHARACTERS + 1), "too_long"],
  ["a NUL character", "orders\0customers", "binary"],
  ["half a surrogate pair", "orders \ud83d", "encoding"],
])("refuses %s with a reason", (_what, text, code) => {
  expect(() => acceptDescription(text)).toThrowError(expect.objectContaining({ code }));
});
