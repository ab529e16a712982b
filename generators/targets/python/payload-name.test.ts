import { expect, test } from "vitest";
import { generateCodebase } from "../../index";
import { parseGenome } from "../../genome";

test("no test imports a function that pytest would run, and records called Test are no tests", async () => {
  const genome = parseGenome({ schemaVersion: 1, product: { name: "Lab", slug: "lab" }, entities: [{ id: "run", name: "Test run", fields: [{ id: "run.name", name: "name", type: "string", required: true }] }, { id: "test", name: "Test", fields: [{ id: "test.name", name: "name", type: "string", required: true }] }] });
  const { files } = await generateCodebase({ genome, stack: "flask" });
  const tests = files.filter(({ path }) => path.startsWith("backend/tests/") && path.endsWith(".py"));
  expect(tests.flatMap(({ content }) => String(content).match(/^from \S+ import .*\btest_\w+(?<!_service)$/gm) ?? [])).toEqual([]);
  expect(tests.find(({ path }) => path.endsWith("payloads.py"))?.content).toContain("def payload_of_test_run(");
  expect(files.find(({ path }) => path === "backend/pyproject.toml")?.content).toContain("python_classes = []");
});
