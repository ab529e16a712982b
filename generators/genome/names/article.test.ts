import { expect, test } from "vitest";
import { withArticle } from "./article";

test.each([
  ["invoice", "an invoice"],
  ["project", "a project"],
  ["user account", "a user account"],
  ["unit", "a unit"],
  ["uniform", "a uniform"],
  ["unimportant note", "an unimportant note"],
  ["umbrella", "an umbrella"],
  ["upload", "an upload"],
  ["hour log", "an hour log"],
  ["house", "a house"],
  ["European order", "a European order"],
  ["one-off charge", "a one-off charge"],
  ["SMS template", "an SMS template"],
  ["URL", "a URL"],
  ["项目", "a 项目"],
])("%s is %s", (label, expected) => {
  expect(withArticle(label)).toBe(expected);
});
