import { expect, test } from "vitest";
import { parseGenome } from "../../genome/index";
import { generateCodebase } from "../../generate-codebase";

const modelOf = async (name: string): Promise<string> => {
  const genome = parseGenome({ schemaVersion: 1, product: { name: "Desk", slug: "desk" }, entities: [{ id: "thing", name, fields: [{ id: "title", name: "title", type: "string" }] }], relations: [{ id: "related", from: "thing", to: "thing", kind: "manyToMany", name: "related" }] });
  const { files } = await generateCodebase({ genome, stack: "flask" });
  return String(files.find(({ path, content }) => path.startsWith("backend/app/models/") && String(content).includes("secondaryjoin"))?.content);
};

test("the ends of a link to itself are a lambda", async () => {
  expect(await modelOf("Task")).toContain("primaryjoin=lambda: Task.id == task_relateds.c.task_id,");
});

test("names too long for one line are given as text", async () => {
  const model = await modelOf("Waxing crescent moon closed umbrella");
  expect(model).toContain('"WaxingCrescentMoonClosedUmbrella.id"');
  expect(model).not.toContain("lambda");
});
