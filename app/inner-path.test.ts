import { expect, test } from "vitest";
import { innerPath, onTheWayTo } from "./inner-path";

test("nobody is led to another site", () => {
  const wanted = ["/account", "/projects/1?tab=a#b", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "", undefined, ["/a"], "/a\nb", `/${"a".repeat(300)}`];
  const projects = "/projects";
  expect(wanted.map(innerPath)).toEqual(["/account", "/projects/1?tab=a#b", ...Array.from({ length: 9 }, () => projects)]);
});

test("a page on the way to another one says so in its address, unless it leads to the projects anyway", () => {
  expect(onTheWayTo("/projects", "/sign-in")).toBe("/sign-in");
  const address = onTheWayTo("/pricing/checkout?plan=pro&billed=year", "/sign-up");
  expect(address).toBe("/sign-up?next=%2Fpricing%2Fcheckout%3Fplan%3Dpro%26billed%3Dyear");
  expect(innerPath(new URL(address, "https://groundwork.example").searchParams.get("next"))).toBe("/pricing/checkout?plan=pro&billed=year");
});
