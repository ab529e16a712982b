import { expect, test } from "vitest";
import { generateCodebase } from "../../index";
import { parseGenome } from "../../genome";

test("the pages of test results and playwright reports are not ignored", async () => {
  const entity = (name: string) => ({ id: name.replace(/\W/g, "_"), name, fields: [{ id: `${name.replace(/\W/g, "_")}.name`, name: "name", type: "string" as const, required: true }] });
  const genome = parseGenome({ schemaVersion: 1, product: { name: "Lab", slug: "lab" }, entities: ["Test result", "Playwright report", "Test"].map(entity) });
  const { files } = await generateCodebase({ genome, stack: "flask-nextjs" });
  const ignored = String(files.find(({ path }) => path === ".gitignore")?.content).split("\n").filter((line) => line.endsWith("/"));
  expect(ignored).toContain("/frontend/test-results/");
  const anywhere = ignored.filter((line) => !line.slice(0, -1).includes("/")).map((line) => line.slice(0, -1));
  expect(files.map(({ path }) => path).filter((path) => path.split("/").slice(0, -1).some((folder) => anywhere.includes(folder)))).toEqual([]);
  expect(files.some(({ path }) => path.startsWith("frontend/src/app/(app)/test-results/"))).toBe(true);
});
