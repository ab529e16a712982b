import { expect, test } from "vitest";
import { innerPath } from "./inner-path";

test("nobody is led to another site", () => {
  const wanted = ["/account", "/projects/1?tab=a#b", "//evil.example", "/\\evil.example", "https://evil.example", "javascript:alert(1)", "", undefined, ["/a"], "/a\nb"];
  const projects = "/projects";
  expect(wanted.map(innerPath)).toEqual(["/account", "/projects/1?tab=a#b", ...Array.from({ length: 8 }, () => projects)]);
});
