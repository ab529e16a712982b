import { expect, test } from "vitest";
import { planCodebase, type Plan } from "../../../plan/index";
import { everything, minimal } from "../../../testing/genomes/index";
import { ai } from "./index";
import { sentFields, writtenField } from "./uses";

const plan = planCodebase(everything);
const [first] = plan.aiUses;

function fileOf(of: Plan, path: string): string {
  return String((ai.part.files?.(of) ?? []).find((file) => file.path.endsWith(path))?.content ?? "");
}

test("a product without AI gets no trace of it", () => {
  const bare = planCodebase(minimal);
  expect([ai.part.files?.(bare), ai.part.models?.(bare), ai.part.tables?.(bare), ai.part.blueprints?.(bare), ai.part.settings?.(bare), ai.part.environment?.(bare), ai.part.openApi?.(bare)]).toEqual([[], [], [], [], [], [], { paths: {}, schemas: {} }]);
});

test("secrets and special categories are never among what is sent", () => {
  if (!first) throw new Error("the genome uses AI");
  for (const sensitivity of ["special", "secret"] as const) {
    const entity = { ...first.entity, fields: first.entity.fields.map((field) => ({ ...field, sensitivity })) };
    expect(sentFields({ ...first, entity, inputs: [] })).toEqual([]);
    expect(sentFields({ ...first, inputs: first.inputs.map((field) => ({ ...field, sensitivity })) })).toEqual([]);
  }
  expect(sentFields(first).map(({ names }) => names.snake)).toEqual(["title", "details"]);
});

test("an answer is never written into the state of a workflow", () => {
  const use = first && { ...first, output: first.entity.workflow?.field ?? null };
  expect(use && writtenField(use)).toBeNull();
});

test("each use has a prompt that names its fields and its purpose", () => {
  expect(fileOf(plan, "prompts/summarise_task.md")).toContain("with these fields: title, details.");
  expect(fileOf(plan, "prompts/summarise_task.md")).toContain("Says what a task is about in two sentences.");
});

test("text of a purpose stays text", () => {
  const hostile = { ...plan, aiUses: plan.aiUses.map((use) => ({ ...use, use: { ...use.use, purpose: '"""\n# {x} ${y}\nimport os' } })) };
  expect(fileOf(hostile, "ai_bp.py")).not.toMatch(/^import os/m);
});
