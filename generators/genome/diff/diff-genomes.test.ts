import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyGenome } from "../../testing/genomes/arbitrary-genome";
import { clinic, everything, rental } from "../../testing/genomes/index";
import { applyEdit, describeChange, diffGenomes, type Genome, type GenomeEdit } from "../index";

const after = (genome: Genome, ...edits: readonly GenomeEdit[]): Genome => applyEdit(genome, { op: "all", edits });
const sentences = (before: Genome, now: Genome): readonly string[] => diffGenomes(before, now).map(describeChange);

describe("one edit is one change", () => {
  const cases: readonly (readonly [string, GenomeEdit, readonly string[]])[] = [
    ["a renamed entity", { op: "set", path: ["entities", 0, "name"], value: "Client" }, ["Entity “Patient” is now called “Client”."]],
    ["a renamed field", { op: "set", path: ["entities", 0, "fields", 1, "name"], value: "birthday" }, ["Field “born on” of “Patient” is now called “birthday”."]],
    ["a retyped field", { op: "set", path: ["entities", 0, "fields", 1, "type"], value: "datetime" }, ["The field “born on” of “Patient” changes from date to datetime."]],
    ["a removed field", { op: "remove", path: ["entities", 0, "fields", 3] }, ["The field “phone” of “Patient” is gone."]],
    ["a new role", { op: "append", path: ["roles"], value: { id: "guest", name: "Guest" } }, ["The role “Guest” is new."]],
    ["a renamed value", { op: "set", path: ["entities", 1, "fields", 1, "enumValues", 0, "name"], value: "doctor" }, ["Value “physician” of “speciality” is now called “doctor”."]],
    ["a relation to another entity", { op: "set", path: ["relations", 3, "to"], value: "practitioner" }, ["The relation “service” changes from manyToOne appointment service to manyToOne appointment practitioner."]],
    ["a transition for another role", { op: "set", path: ["entities", 3, "workflow", "transitions", 1, "roles"], value: ["manager"] }, ["Roles of the transition “complete” of “Appointment” changes from “clinician” to “manager”."]],
    ["a stricter rule", { op: "set", path: ["rules", 0, "operator"], value: ">=" }, ["Operator of the rule “An appointment ends after it starts.” changes from “>” to “>=”."]],
    ["a removed permission", { op: "remove", path: ["permissions", 0] }, ["The permission “Practice manager may create Patient” is gone."]],
    ["a feature turned on", { op: "set", path: ["features", "billing", "enabled"], value: true }, ["Enabled of the feature billing changes from no to yes."]],
    ["another tenancy", { op: "set", path: ["product", "tenancy"], value: "single" }, ["Tenancy of the product changes from “workspaces” to “single”."]],
    ["no workflow", { op: "set", path: ["entities", 3, "workflow"], value: null }, ["The workflow of “Appointment” is gone.", "The transition “confirm” of “Appointment” is gone.", "The transition “complete” of “Appointment” is gone.", "The transition “cancel” of “Appointment” is gone."]],
  ];
  test.each(cases)("%s", (_, edit, expected) => {
    expect(sentences(clinic, after(clinic, edit))).toEqual(expected);
  });
});

test("another order is a change of its own", () => {
  const turned = { ...rental, entities: [...rental.entities].reverse() };
  expect(sentences(rental, turned)).toEqual(["Entities stand in another order."]);
});

test("where an element came from is no part of the product", () => {
  expect(diffGenomes(everything, after(everything, { op: "set", path: ["entities", 3, "provenance"], value: [] }))).toEqual([]);
});

test("a genome does not differ from itself", () => {
  fc.assert(
    fc.property(anyGenome(), (genome) => {
      expect(diffGenomes(genome, genome)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});

test("a random set of renames is found, exactly, and backwards too", () => {
  const places = everything.entities.flatMap((entity, index) => [{ path: ["entities", index, "name"], id: entity.id }, ...entity.fields.map((field, position) => ({ path: ["entities", index, "fields", position, "name"], id: field.id }))]);
  fc.assert(
    fc.property(fc.subarray(places), (chosen) => {
      const renamed = after(everything, ...chosen.map(({ path }, index): GenomeEdit => ({ op: "set", path, value: `Renamed ${index}` })));
      const found = diffGenomes(everything, renamed);
      expect(found.map(({ kind, id }) => `${kind} ${id}`).sort()).toEqual(chosen.map(({ id }) => `renamed ${id}`).sort());
      const back = diffGenomes(renamed, everything);
      expect(back.map(({ id }) => id).sort()).toEqual(found.map(({ id }) => id).sort());
    }),
    { numRuns: 60 },
  );
});

test("a random set of removals is found, exactly, and comes back as additions", () => {
  fc.assert(
    fc.property(fc.subarray(everything.permissions.map((_, index) => index)), (gone) => {
      const fewer = { ...everything, permissions: everything.permissions.filter((_, index) => !gone.includes(index)) };
      expect(diffGenomes(everything, fewer).map(({ kind }) => kind)).toEqual(gone.map(() => "removed"));
      expect(diffGenomes(fewer, everything).map(({ kind }) => kind)).toEqual(gone.map(() => "added"));
    }),
    { numRuns: 40 },
  );
});
