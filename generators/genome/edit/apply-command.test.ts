import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAim, type Aim } from "../../testing/genomes/arbitrary-command";
import { anyGenome } from "../../testing/genomes/arbitrary-genome";
import { clinic, everything } from "../../testing/genomes/index";
import { checkGenome } from "../check-genome";
import type { Genome } from "../genome";
import { parseGenome } from "../parse";
import { applyCommand } from "./apply-command";
import { CommandError, type GenomeCommand } from "./command";
import { redo, record, startHistory, undo } from "./history";

/** Problems that say that something points at what is not there, or that two things cannot be told apart. */
const REFERENCES = new Set(["unknown-entity", "unknown-field", "unknown-role", "unknown-state", "unknown-transition", "unknown-sentence", "unknown-choice", "duplicate-id", "workflow-without-states", "ai-without-input"]);

function brokenReferences(genome: Genome): readonly string[] {
  return checkGenome(genome)
    .filter(({ code, message }) => REFERENCES.has(code) || ((code === "rule-does-not-fit" || code === "job-does-not-fit") && /does not exist(?! or)/.test(message)))
    .map(({ message }) => message);
}

/** What can be done of it, is done; what does not fit the genome is refused with a reason. */
function attempt(genome: Genome, aim: Aim): Genome {
  const command = aim(genome);
  if (command === null) return genome;
  try {
    return applyCommand(genome, command);
  } catch (error) {
    expect(error).toBeInstanceOf(CommandError);
    expect((error as Error).message).not.toBe("");
    return genome;
  }
}

test("no sequence of commands leaves a reference to what is not there, and each result is a genome", () => {
  fc.assert(
    fc.property(anyGenome(), fc.array(anyAim, { minLength: 1, maxLength: 12 }), (genome, aims) => {
      const end = aims.reduce(attempt, genome);
      expect(brokenReferences(end)).toEqual([]);
      expect(parseGenome(end)).toEqual(end);
    }),
    { numRuns: 120 },
  );
});

test("undo gives back exactly what was, and redo exactly what had been done", () => {
  fc.assert(
    fc.property(anyGenome(), fc.array(anyAim, { maxLength: 8 }), (genome, aims) => {
      let history = startHistory(genome);
      const states = [genome];
      for (const aim of aims) {
        history = record(history, attempt(history.present, aim));
        if (history.present !== states.at(-1)) states.push(history.present);
      }
      for (const state of states.toReversed()) {
        expect(history.present).toBe(state);
        history = undo(history);
      }
      for (const state of states) {
        expect(history.present).toBe(state);
        history = redo(history);
      }
    }),
    { numRuns: 40 },
  );
});

const run = (genome: Genome, ...commands: readonly GenomeCommand[]): Genome => commands.reduce(applyCommand, genome);

test("what is not touched stays the same object", () => {
  const [first, ...others] = everything.entities;
  const after = run(everything, { kind: "changeEntity", entity: first?.id ?? "", changes: { description: "Changed." } });
  expect(after.entities.slice(1).every((entity, index) => entity === others[index])).toBe(true);
  expect([after.relations === everything.relations, after.permissions === everything.permissions, after.rules === everything.rules]).toEqual([true, true, true]);
});

test("a removed entity takes along whatever pointed at it", () => {
  const after = run(everything, { kind: "removeEntity", entity: "task" });
  expect(JSON.stringify(everything)).toContain('"task.due_on"');
  expect(JSON.stringify(after)).not.toMatch(/"task(\.\w+)*"/);
});

test("a new part gets an id that nothing has, also when its name is one that exists", () => {
  const name = clinic.entities[0]?.name ?? "";
  const after = run(clinic, { kind: "addEntity", name }, { kind: "addEntity", name });
  expect(new Set(after.entities.map(({ id }) => id)).size).toBe(clinic.entities.length + 2);
  expect(after.entities.at(-1)?.provenance).toEqual([{ kind: "person", note: "" }]);
});

test("another type drops the options it cannot have, and a choice has something to choose from", () => {
  const after = run(clinic, { kind: "addEntity", name: "Box" }, { kind: "addField", owner: "box", name: "size", type: "integer" });
  const limited = run(after, { kind: "changeField", field: "box.size", changes: { min: "1", max: "9", unique: true } });
  const field = (genome: Genome) => genome.entities.at(-1)?.fields[0];
  expect(field(run(limited, { kind: "changeField", field: "box.size", changes: { type: "json" } }))).toMatchObject({ type: "json", min: null, max: null, unique: false });
  expect(field(run(limited, { kind: "changeField", field: "box.size", changes: { type: "enum" } }))?.enumValues.map(({ name }) => name)).toEqual(["First", "Second"]);
  expect(run(limited, { kind: "changeField", field: "box.size", changes: { type: "image" } }).features.fileUpload.enabled).toBe(true);
});

test("a removed state takes its transitions along, and the workflow starts where there is something", () => {
  const started = run(clinic, { kind: "addEntity", name: "Box" }, { kind: "startWorkflow", entity: "box", field: null });
  const field = started.entities.at(-1)?.fields[0];
  const [first = "", second = ""] = field?.enumValues.map(({ id }) => id) ?? [];
  const moving = run(started, { kind: "addTransition", entity: "box", name: "Close", from: [first], to: second });
  expect(moving.entities.at(-1)?.workflow?.transitions).toHaveLength(1);
  const after = run(moving, { kind: "removeValue", field: field?.id ?? "", value: first });
  expect(after.entities.at(-1)?.workflow).toMatchObject({ initial: second, transitions: [] });
});

test("a cell of the permissions is what was set, once per scope", () => {
  const [role, entity] = [clinic.roles[0]?.id ?? "", clinic.entities[0]?.id ?? ""];
  const cell = (genome: Genome) => genome.permissions.filter((each) => each.role === role && each.entity === entity && each.action === "update").map(({ scope }) => scope);
  const both = run(clinic, { kind: "setPermission", role, entity, action: "update", scopes: ["own", "own", "assigned"], fields: null });
  expect(cell(both)).toEqual(["own", "assigned"]);
  expect(cell(run(both, { kind: "setPermission", role, entity, action: "update", scopes: [], fields: null }))).toEqual([]);
});

test("names that no genome can have are refused in words", () => {
  expect(() => run(clinic, { kind: "addEntity", name: "  " })).toThrow(/empty/);
  expect(() => run(clinic, { kind: "changeField", field: "nowhere", changes: { name: "x" } })).toThrow(/no longer there/);
});
