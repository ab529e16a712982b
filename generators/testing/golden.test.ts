import { readdirSync, readFileSync, statSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { goldenFiles } from "./golden";

const folder = fileURLToPath(new URL("golden/", import.meta.url));

function readGolden(): Map<string, string> {
  const paths = (readdirSync(folder, { recursive: true }) as string[]).filter((path) => statSync(`${folder}${path}`).isFile());
  return new Map(paths.sort().map((path) => [path.replaceAll("\\", "/"), readFileSync(`${folder}${path}`, "utf8")]));
}

/** A change of the output is a decision: look at the difference, then `npm run golden`. */
test("the codebases of the library are as they were last looked at", async () => {
  const golden = readGolden();
  const now = await goldenFiles();
  expect([...now.keys()].sort()).toEqual([...golden.keys()].sort());
  for (const [path, content] of now) expect({ path, content }).toEqual({ path, content: golden.get(path) });
}, 240_000);
