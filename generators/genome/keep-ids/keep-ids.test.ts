import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyGenome } from "../../testing/genomes/arbitrary-genome";
import { clinic, everything, invoicing, rental, tutoring } from "../../testing/genomes/index";
import { applyEdit, checkGenome, diffGenomes, describeChange, type Genome, type GenomeEdit, type GenomeInput, genomeDigest, keepIds, parseGenome } from "../index";

const after = (genome: Genome, ...edits: readonly GenomeEdit[]): Genome => applyEdit(genome, { op: "all", edits });

/** As if an analysis had made up every id anew. */
function withOtherIds(genome: Genome): Genome {
  const ids = new Set<string>();
  const collect = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === "object" && value !== null) {
      for (const [key, item] of Object.entries(value)) {
        if (key === "id" && typeof item === "string") ids.add(item);
        else if (key !== "provenance") collect(item);
      }
    }
  };
  collect([genome.entities, genome.relations, genome.roles, genome.rules, genome.features.jobs, genome.features.ai]);
  const rewrite = (value: unknown, key: string): unknown => {
    if (typeof value === "string") return ids.has(value) && !["name", "inverseName", "plural", "kind"].includes(key) ? `new.${value}` : value.startsWith("transition:") ? `transition:new.${value.slice(11)}` : value;
    if (Array.isArray(value)) return value.map((item) => rewrite(item, key));
    if (typeof value !== "object" || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([inner, item]) => [inner, inner === "choices" || inner === "default" && "choices" in value ? item : rewrite(item, inner)]));
  };
  const { product, source, ...parts } = genome;
  return parseGenome({ product, source, ...(rewrite(parts, "") as object) });
}

test.each(Object.entries({ clinic, rental, invoicing, tutoring, everything }))("the same product read anew has the ids it had: %s", (_, genome) => {
  const anew = withOtherIds(genome);
  expect(genomeDigest(anew)).not.toBe(genomeDigest(genome));
  expect(diffGenomes(genome, keepIds(genome, anew))).toEqual([]);
  expect(genomeDigest(keepIds(genome, anew))).toBe(genomeDigest(genome));
});

describe("a change in the description is that change and no other", () => {
  const cases: readonly (readonly [string, GenomeEdit, readonly string[]])[] = [
    ["an entity called otherwise, known by its fields", { op: "set", path: ["entities", 0, "name"], value: "Person treated" }, ["Entity “Patient” is now called “Person treated”."]],
    ["a field called otherwise, known by its place", { op: "set", path: ["entities", 0, "fields", 1, "name"], value: "birthday" }, ["Field “born on” of “Patient” is now called “birthday”."]],
    ["a value called otherwise", { op: "set", path: ["entities", 3, "fields", 4, "enumValues", 3, "name"], value: "called off" }, ["Value “cancelled” of “status” is now called “called off”."]],
    ["a role called otherwise", { op: "set", path: ["roles", 1, "name"], value: "Front desk" }, ["Role “Receptionist” is now called “Front desk”."]],
    ["an act called otherwise", { op: "set", path: ["entities", 3, "workflow", "transitions", 0, "name"], value: "accept" }, ["Transition “confirm” of “Appointment” is now called “accept”."]],
    ["a stricter rule", { op: "set", path: ["rules", 0, "operator"], value: ">=" }, ["Operator of the rule “An appointment ends after it starts.” changes from “>” to “>=”."]],
    ["a field of another type", { op: "set", path: ["entities", 1, "fields", 2, "type"], value: "string" }, ["The field “working from” of “Practitioner” changes from time to string."]],
  ];
  test.each(cases)("%s", (_, edit, expected) => {
    const anew = withOtherIds(after(clinic, edit));
    expect(diffGenomes(clinic, keepIds(clinic, anew)).map(describeChange)).toEqual(expected);
  });
});

function product(...entities: NonNullable<GenomeInput["entities"]>): Genome {
  return parseGenome({ schemaVersion: 1, product: { name: "P", slug: "p" }, entities });
}

test("the name decides before the id, because an id may remember a name that something else bears by now", () => {
  const previous = product({ id: "task", name: "Job" });
  const next = product({ id: "task", name: "Task" }, { id: "job", name: "Job" });
  expect(keepIds(previous, next).entities.map(({ id, name }) => [id, name])).toEqual([["task_2", "Task"], ["task", "Job"]]);
});

test("the id of something that is gone is not given to something else", () => {
  const previous = product({ id: "a", name: "Boat", fields: [{ id: "f1", name: "length", type: "decimal" }, { id: "f2", name: "owner name", type: "string" }] });
  const next = product({ id: "a", name: "Boat", fields: [{ id: "f1", name: "weight", type: "integer" }, { id: "f3", name: "colour", type: "enum", enumValues: [{ id: "x", name: "red" }] }] });
  const kept = keepIds(previous, { ...next, entities: next.entities.map((entity) => ({ ...entity, fields: entity.fields.map((field) => ({ ...field, id: field.id === "f1" ? "f9" : field.id })) })) });
  expect(kept.entities[0]?.fields.map(({ id }) => id)).toEqual(["f9", "f3"]);
});

test("keeping ids never breaks a reference", () => {
  fc.assert(
    fc.property(anyGenome(), anyGenome(), (previous, next) => {
      const kept = keepIds(previous, next);
      const errors = checkGenome(kept).filter(({ severity }) => severity === "error");
      expect(errors).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
