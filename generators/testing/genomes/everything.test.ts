import { expect, test } from "vitest";
import { type Genome, genomeSchema } from "../../genome/index";
import { everything } from "./index";

const sorted = (values: Iterable<unknown>): unknown[] => [...new Set(values)].sort();
const allFields = (genome: Genome) => genome.entities.flatMap(({ fields }) => fields);

test("has every field type, required and optional", () => {
  const types = sorted(genomeSchema.shape.entities.unwrap().element.shape.fields.unwrap().element.shape.type.options);
  expect(sorted(allFields(everything).filter(({ required }) => required).map(({ type }) => type))).toEqual(types);
  expect(sorted(allFields(everything).filter(({ required }) => !required).map(({ type }) => type))).toEqual(types);
});

test("has every kind of relation, required and optional, to itself, twice to one entity, and to the user", () => {
  const shapes = everything.relations.map(({ from, to, kind, required, throughFields }) => `${kind} ${required ? "required" : "optional"} ${from === to ? "self" : to === "user" ? "user" : "other"}${throughFields.length > 0 ? " with fields" : ""}`);
  expect(sorted(shapes)).toEqual(
    expect.arrayContaining(["manyToOne required other", "manyToOne optional other", "manyToOne optional self", "manyToOne optional user", "oneToOne required other", "oneToOne optional self", "oneToOne optional user", "manyToMany optional other", "manyToMany optional self", "manyToMany optional user", "manyToMany optional other with fields"]),
  );
  expect(sorted(everything.relations.map(({ onDelete }) => onDelete))).toEqual(["cascade", "restrict", "setNull"]);
  expect(everything.relations.filter(({ from, to }) => from === "project" && to === "client")).toHaveLength(2);
});

test("has every rule, every job, every ownership and every scope", () => {
  expect(sorted(everything.rules.map(({ kind }) => kind))).toEqual(["compare", "compareNow", "limitPerParent", "lockedIn", "noOverlap", "requiredWhen", "uniqueTogether"]);
  expect(sorted(everything.features.jobs.map(({ kind }) => kind))).toEqual(["digest", "purge", "remind", "transitionWhenPast"]);
  expect(sorted(everything.entities.map(({ ownership }) => ownership))).toEqual(["global", "user", "workspace"]);
  expect(sorted(everything.permissions.map(({ scope }) => scope))).toEqual(["any", "assigned", "own"]);
  expect(everything.permissions.filter(({ fields }) => fields !== null).map(({ action }) => action)).toEqual(["update", "read"]);
});

test("has every feature turned on", () => {
  const { jobs, ai, search, export: exported, ...flags } = everything.features;
  expect([jobs, ai, search.entities, exported.entities].every((list) => list.length > 0)).toBe(true);
  expect(Object.entries(flags).filter(([, flag]) => !flag.enabled)).toEqual([]);
});
