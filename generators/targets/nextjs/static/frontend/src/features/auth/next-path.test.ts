import { expect, test } from "vitest";
import { loginPath, nextPath } from "./next-path";

test.each([
  ["/settings/members?page=2", "/settings/members?page=2"],
  [undefined, "/dashboard"],
  [["/a", "/b"], "/dashboard"],
  ["https://example.com", "/dashboard"],
  ["//example.com", "/dashboard"],
  ["/\\example.com", "/dashboard"],
  ["javascript:alert(1)", "/dashboard"],
])("%j leads to %s", (next, path) => {
  expect(nextPath(next)).toBe(path);
});

test("signing in leads back", () => {
  expect(loginPath("/settings?a=1&b=2")).toBe("/login?next=%2Fsettings%3Fa%3D1%26b%3D2");
  expect(loginPath("/dashboard")).toBe("/login");
});
