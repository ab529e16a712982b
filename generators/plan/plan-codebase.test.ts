import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseGenome, type GenomeInput } from "../genome/index";
import { anyGenome } from "../testing/genomes/arbitrary-genome";
import * as genomes from "../testing/genomes/index";
import { planCodebase } from "./plan-codebase";
import type { EntityPlan, Plan } from "./plan";

const plan = (input: Partial<GenomeInput>): Plan => planCodebase(parseGenome({ schemaVersion: 1, product: { name: "Desk", slug: "desk" }, ...input }));
const entity = (id: string, more: object = {}) => ({ id, name: id, ...more });
const reference = (from: string, to: string, required = false) => ({ id: `${from}.${to}`, from, to, kind: "manyToOne" as const, name: to, required });

/** JSON keys of a record: what would hide another if it came twice. */
const keysOf = ({ fields, references, links }: EntityPlan) => [...fields.map(({ names, type }) => (type === "file" || type === "image" ? `${names.snake}_id` : names.snake)), ...[...references, ...links].map(({ names }) => names.column)];

describe("order of entities", () => {
  test("what is pointed at comes first", () => {
    const { entities } = plan({ entities: [entity("line"), entity("invoice"), entity("client")], relations: [reference("line", "invoice"), reference("invoice", "client")] });
    expect(entities.map(({ id }) => id)).toEqual(["client", "invoice", "line"]);
  });

  test("in a circle the optional reference is added afterwards and the required one is not", () => {
    const { entities } = plan({ entities: [entity("team"), entity("player")], relations: [reference("player", "team", true), { ...reference("team", "player"), name: "captain" }] });
    expect(entities.flatMap(({ references }) => references.map(({ id, deferred }) => [id, deferred]))).toEqual([
      ["team.player", true],
      ["player.team", false],
    ]);
  });

  test("an entity that points at itself waits for nobody", () => {
    const { entities } = plan({ entities: [entity("folder")], relations: [reference("folder", "folder")] });
    expect(entities[0]?.references.map(({ deferred }) => deferred)).toEqual([false]);
  });
});

describe("what a relation with fields becomes", () => {
  test("an entity of its own, whose two ends are required and go with their records", () => {
    const { entities } = plan({
      entities: [entity("task"), entity("skill")],
      relations: [{ id: "needs", from: "task", to: "skill", kind: "manyToMany", name: "skills", throughFields: [{ id: "level", name: "level", type: "integer" }] }],
    });
    const join = entities.find(({ isJoin }) => isJoin);
    expect([join?.names.snake, join?.references.map(({ names, required, onDelete }) => [names.column, required, onDelete]), join?.rules.map(({ kind }) => kind)]).toEqual([
      "task_skill",
      [
        ["task_id", true, "cascade"],
        ["skill_id", true, "cascade"],
      ],
      ["uniqueTogether"],
    ]);
  });

  test.each([
    ["!", { name: "level", type: "integer" }, ["task_id", "linked_task_id"]],
    ["blockers", { name: "level", type: "integer" }, ["task_id", "blockers_task_id"]],
    ["blockers", { name: "task id", type: "integer" }, ["from_task_id", "blockers_task_id"]],
    ["task", { name: "id", type: "integer" }, ["task_id", "linked_task_id"]],
    ["blockers", { name: "task", type: "file" }, ["from_task_id", "blockers_task_id"]],
  ] as const)("whose ends have columns of their own when a task has %s with %o", (name, field, columns) => {
    const { entities } = plan({
      entities: [entity("task")],
      relations: [{ id: "needs", from: "task", to: "task", kind: "manyToMany", name, throughFields: [{ id: "level", ...field }] }],
    });
    expect(entities.find(({ isJoin }) => isJoin)?.references.map(({ names }) => names.column)).toEqual(columns);
  });

  test("paired by those who may update every record, not by those who may update some", () => {
    const { entities } = plan({
      entities: [entity("task"), entity("skill")],
      roles: [{ id: "boss", name: "Boss" }, { id: "hand", name: "Hand" }],
      permissions: [{ role: "boss", entity: "task", action: "update" }, { role: "hand", entity: "task", action: "update", scope: "assigned" }],
      relations: [{ id: "needs", from: "task", to: "skill", kind: "manyToMany", name: "skills", throughFields: [{ id: "level", name: "level", type: "integer" }] }],
    });
    expect(entities.find(({ isJoin }) => isJoin)?.grants.map(({ role, action }) => `${role} ${action}`)).toEqual(["boss create", "boss update", "boss delete", "boss read"]);
  });
});

describe("access", () => {
  const roles = [{ id: "clerk", name: "Clerk" }];
  const grants = (permissions: GenomeInput["permissions"], more: object = {}) => plan({ entities: [entity("claim", more)], roles, permissions }).entities[0]?.grants.map(({ action, scopes, fields }) => [action, scopes.join("+"), fields]);

  test("who may update a record may read it, in the same scope", () => {
    expect(grants([{ role: "clerk", entity: "claim", action: "update", scope: "own" }])).toEqual([
      ["update", "own", null],
      ["read", "own", null],
    ]);
  });

  test("a wider scope swallows a narrower one", () => {
    expect(grants([{ role: "clerk", entity: "claim", action: "read", scope: "own" }, { role: "clerk", entity: "claim", action: "read" }])).toEqual([["read", "any", null]]);
  });

  test("records that are private to their maker are never readable in scope any", () => {
    expect(grants([{ role: "clerk", entity: "claim", action: "read" }], { ownership: "user" })).toEqual([["read", "own", null]]);
  });

  const workflow = (transitions: object) => ({
    fields: [{ id: "state", name: "state", type: "enum", enumValues: [{ id: "open", name: "open" }, { id: "closed", name: "closed" }] }],
    workflow: { field: "state", initial: "open", transitions: [{ id: "close", name: "close", from: ["open"], to: "closed", ...transitions }] },
  });

  test("a transition that names nobody belongs to those who may update", () => {
    expect(grants([{ role: "clerk", entity: "claim", action: "update" }], workflow({}))?.[1]).toEqual(["transition:close", "any", null]);
  });

  test("a transition that names another role is not given to those who may update", () => {
    const { entities } = plan({ entities: [entity("claim", workflow({ roles: ["boss"] }))], roles: [...roles, { id: "boss", name: "Boss" }], permissions: [{ role: "clerk", entity: "claim", action: "update" }] });
    expect(entities[0]?.grants.filter(({ action }) => action.startsWith("transition:")).map(({ role }) => role)).toEqual(["boss"]);
  });

  test("without roles there is a member who may do everything", () => {
    expect(plan({ entities: [entity("claim")] }).entities[0]?.grants.map(({ role, action }) => `${role} ${action}`)).toEqual(["member create", "member read", "member update", "member delete"]);
  });
});

describe("every genome of the library", () => {
  const all = Object.entries(genomes).flatMap(([name, genome]) => (typeof genome === "function" ? [] : [[name, genome] as const]));
  test.each(all)("%s is planned without a name that comes twice", (_name, genome) => expectDistinctNames(planCodebase(genome)));
});

test("any valid genome is planned, and no name comes twice", () => {
  fc.assert(
    fc.property(anyGenome(), (genome) => expectDistinctNames(planCodebase(genome))),
    { numRuns: 150 },
  );
});

function expectDistinctNames({ entities }: Plan): void {
  const once = (values: readonly string[]) => expect(values.filter((value, index) => values.indexOf(value) !== index)).toEqual([]);
  once([...entities.map(({ names }) => names.pluralSnake), ...entities.flatMap(({ links }) => links.map(({ names }) => names.table))]);
  once(entities.map(({ names }) => names.snake));
  once(entities.map(({ names }) => names.pascal));
  for (const each of entities) {
    once(keysOf(each));
    once(each.rules.map(({ snake }) => snake));
    for (const { enumValues } of each.fields) once(enumValues.map(({ names }) => names.value));
    once(each.grants.map(({ role, action }) => `${role} ${action}`));
  }
}
