import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { planCodebase } from "../../plan/index";
import { everything, hostile, minimal, tutoring } from "../../testing/genomes/index";
import { emitOpenApi, openApiDocument } from "./index";

const GENOMES = { everything, hostile, minimal, tutoring };
const METHODS = ["get", "post", "put", "patch", "delete"];

function operationsOf(paths: Record<string, Record<string, { operationId: string; tags: string[] }>>) {
  return Object.values(paths).flatMap((item) => METHODS.flatMap((method) => item[method] ?? []));
}

function referencesIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === "$ref" && typeof item === "string" ? [item] : referencesIn(item)));
}

describe.each(Object.entries(GENOMES))("the API description of %s", (_name, genome) => {
  const plan = planCodebase(genome);
  const document = JSON.parse(JSON.stringify(openApiDocument(plan))) as { paths: Parameters<typeof operationsOf>[0]; tags: { name: string }[] };

  test("is the same in YAML and in JSON", () => {
    const files = emitOpenApi(plan);
    const content = (path: string) => String(files.find((file) => file.path === path)?.content);
    expect(parse(content("openapi.yaml"))).toEqual(document);
    expect(JSON.parse(content("backend/app/openapi.json"))).toEqual(document);
  });

  test("refers to nothing that is not there", () => {
    const missing = referencesIn(document).filter((reference) => reference.slice(2).split("/").reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], document) === undefined);
    expect(missing).toEqual([]);
  });

  test("names every operation and every tag once", () => {
    const ids = operationsOf(document.paths).map(({ operationId }) => operationId);
    expect(ids).toEqual([...new Set(ids)]);
    const tags = document.tags.map(({ name }) => name);
    expect(tags).toEqual([...new Set(tags)]);
    expect(operationsOf(document.paths).flatMap((operation) => operation.tags).filter((tag) => !tags.includes(tag))).toEqual([]);
  });
});

test("a field that some role may not see is not promised to everyone", () => {
  const { components } = openApiDocument(planCodebase(everything)) as unknown as { components: { schemas: Record<string, { required: string[]; properties: object }> } };
  expect(components.schemas["Client"]?.required).toEqual(["id", "created_by_id", "created_at", "updated_at", "name", "phone"]);
  expect(Object.keys(components.schemas["Client"]?.properties ?? {})).not.toContain("door_code");
});
