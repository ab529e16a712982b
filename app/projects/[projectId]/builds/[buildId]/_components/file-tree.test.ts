import { expect, test } from "vitest";
import { folderOf } from "./file-tree";

test("folders stand before files, and nothing is lost", () => {
  const tree = folderOf(["README.md", "a/b/c.py", "a/d.py", "ab/e.py"]);
  expect(tree.files.map(({ path }) => path)).toEqual(["README.md"]);
  expect(tree.folders.map(({ name, path }) => [name, path])).toEqual([
    ["a", "a"],
    ["ab", "ab"],
  ]);
  expect(tree.folders[0]?.folders[0]?.files).toEqual([{ name: "c.py", path: "a/b/c.py" }]);
});
