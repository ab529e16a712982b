import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyGenome, anyName } from "../../testing/genomes/arbitrary-genome";
import { hostile } from "../../testing/genomes/index";
import { deriveNames, type Genome, type GenomeInput, parseGenome } from "../index";
import { classEndings, keywords, reservedAttributes, reservedClasses, reservedSegments, reservedTables, reservedVariables } from "./reserved";

const snake = /^[a-z][a-z0-9]*(_[a-z0-9]+)*$/;
const camel = /^[a-z][A-Za-z0-9]*$/;
const pascal = /^[A-Z][A-Za-z0-9]*$/;
const kebab = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const product = { name: "Test", slug: "test" };

function entityNamed(name: string, more: Partial<NonNullable<GenomeInput["entities"]>[number]> = {}) {
  return deriveNames(parseGenome({ schemaVersion: 1, product, entities: [{ id: "e", name, ...more }] })).entity("e");
}

function fieldNamed(name: string) {
  return deriveNames(parseGenome({ schemaVersion: 1, product, entities: [{ id: "e", name: "Expense", fields: [{ id: "f", name, type: "string" }] }] })).field("e", "f");
}

describe("entities", () => {
  test.each([
    ["Purchase Order", "purchase_order", "PurchaseOrder", "purchase_orders", "purchase-orders"],
    ["Order", "order", "Order", "orders", "orders"],
    ["Class", "class_record", "Class", "classes", "classes"],
    ["Property", "property_record", "Property", "properties", "properties"],
    ["Session", "session_record", "SessionRecord", "session_records", "session-records"],
    ["Equipment", "equipment", "Equipment", "equipment_records", "equipment-records"],
    ["Point of sale", "point_of_sale", "PointOfSale", "points_of_sale", "points-of-sale"],
    ["APIKey", "api_key", "ApiKey", "api_keys", "api-keys"],
    ["项目", "xiang_mu", "XiangMu", "xiang_mus", "xiang-mus"],
    ["3D model", "n_3d_model", "N3dModel", "n_3d_models", "n-3d-models"],
    ["—", "entity_bda050", "EntityBda050", "entity_bda050s", "entity-bda050s"],
  ])("%s", (name, ...expected) => {
    const { snake: variable, pascal: className, pluralSnake, pluralKebab } = entityNamed(name);
    expect([variable, className, pluralSnake, pluralKebab]).toEqual(expected);
  });

  test("keep the person's writing in labels", () => {
    const { label, pluralLabel, lowerLabel, lowerPluralLabel } = entityNamed("Purchase Order");
    expect([label, pluralLabel, lowerLabel, lowerPluralLabel]).toEqual(["Purchase Order", "Purchase Orders", "purchase order", "purchase orders"]);
    expect([entityNamed("API token").lowerLabel, entityNamed("due_date").label, entityNamed("مشروع").pluralLabel]).toEqual(["API token", "Due date", "مشروع"]);
  });

  test("take the plural that is given", () => {
    expect(entityNamed("Person", { plural: "People" }).pluralSnake).toBe("people");
    expect(entityNamed("Sheep", { plural: "Sheep" })).toMatchObject({ pluralSnake: "sheep_records", pluralLabel: "Sheep" });
  });

  test("leave room in 63 bytes and stay apart when they are cut", () => {
    const stem = "a very long name that goes on and on until it is far beyond what a database";
    const one = entityNamed(`${stem} takes`);
    const other = entityNamed(`${stem} holds`);
    expect([one.snake.length <= 40, one.pluralSnake.length <= 40, one.snake === other.snake]).toEqual([true, true, false]);
  });

  test("do not meet the classes that are made of another's", () => {
    const names = deriveNames(parseGenome({ schemaVersion: 1, product, entities: [{ id: "price", name: "Price" }, { id: "list", name: "Price list" }] }));
    expect(names.entity("list").pascal).toBe("PriceListRecord");
  });
});

describe("fields", () => {
  test.each([
    ["date", "expense_date"],
    ["class", "expense_class"],
    ["metadata", "expense_metadata"],
    ["workspace id", "expense_workspace_id"],
    ["type", "type"],
    ["name", "name"],
    ["A+ share", "a_plus_share"],
    ["driver's licence", "drivers_licence"],
    ["dueDate", "due_date"],
  ])("%s", (name, column) => {
    expect(fieldNamed(name).snake).toBe(column);
  });

  test("that are taken get a short name before them where the owner's is long", () => {
    const names = deriveNames(parseGenome({ schemaVersion: 1, product, entities: [{ id: "long", name: "Quarterly municipal street lighting bill", fields: [{ id: "long.class", name: "Class", type: "string" }] }] }));
    expect(names.field("long", "long.class").snake).toBe("record_class");
  });

  test("have enumerations that are no entity's class", () => {
    const status = { id: "status", name: "status", type: "enum" as const, enumValues: [{ id: "a", name: "A" }] };
    const names = deriveNames(parseGenome({ schemaVersion: 1, product, entities: [{ id: "task", name: "Task", fields: [status] }, { id: "other", name: "Task status" }] }));
    expect(names.field("task", "status").enumPascal).toBe("TaskStatusValue");
  });
});

describe("relations", () => {
  const genome = parseGenome({
    schemaVersion: 1,
    product,
    entities: [{ id: "task", name: "Task" }, { id: "tag", name: "Tag" }],
    relations: [
      { id: "tags", from: "task", to: "tag", kind: "manyToMany", name: "tags" },
      { id: "blocked", from: "task", to: "task", kind: "manyToMany", name: "blocked by" },
      { id: "self", from: "task", to: "task", kind: "manyToMany", name: "tasks" },
      { id: "assignee", from: "task", to: "user", kind: "manyToOne", name: "assignee" },
    ],
  });
  const names = deriveNames(genome);

  test("of many have a list key, a table and two columns", () => {
    const { snake: list, column, table, tablePascal, sourceColumn, targetColumn, inverseSnake } = names.relation("tags");
    expect([list, column, table, tablePascal, sourceColumn, targetColumn, inverseSnake]).toEqual(["tags", "tag_ids", "task_tags", "TaskTag", "task_id", "tag_id", "tasks"]);
  });

  test("of an entity with itself have two different columns", () => {
    expect([names.relation("blocked").targetColumn, names.relation("self").targetColumn, names.relation("self").sourceColumn]).toEqual(["blocked_by_id", "related_task_id", "task_id"]);
  });

  test("to the user are named from the other side by what the user is there", () => {
    expect(names.relation("assignee")).toMatchObject({ column: "assignee_id", inverseSnake: "tasks_as_assignee", inverseLabel: "Tasks as assignee" });
  });
});

test("acts that every entity has, and keywords, are escaped where they stand", () => {
  const states = { id: "s", name: "state", type: "enum" as const, required: true, enumValues: [{ id: "a", name: "a" }, { id: "b", name: "b" }] };
  const transitions = ["return", "delete", "approve"].map((name) => ({ id: name, name, from: ["a"], to: "b" }));
  const names = deriveNames(parseGenome({ schemaVersion: 1, product, entities: [{ id: "loan", name: "Loan", fields: [states], workflow: { field: "s", initial: "a", transitions } }] }));
  expect(["return", "delete", "approve"].map((id) => [names.transition(id).snake, names.transition(id).kebab])).toEqual([["do_return", "return"], ["do_delete", "do-delete"], ["approve", "approve"]]);
});

test("an unknown id is refused, never named", () => {
  expect(() => deriveNames(hostile).entity("nobody")).toThrow("no entity with the id nobody");
});

test("any name at all is legal in every world it goes to", () => {
  fc.assert(
    fc.property(anyName, (name) => {
      const entity = entityNamed(name);
      expect([entity.snake, entity.pluralSnake].every((form) => snake.test(form) && form.length <= 47)).toBe(true);
      expect([entity.camel, entity.pluralCamel].every((form) => camel.test(form))).toBe(true);
      expect([entity.pascal, entity.pluralPascal].every((form) => pascal.test(form))).toBe(true);
      expect([entity.kebab, entity.pluralKebab].every((form) => kebab.test(form))).toBe(true);
      expect(reservedVariables.has(entity.snake) || keywords.has(entity.camel) || reservedTables.has(entity.pluralSnake) || reservedSegments.has(entity.pluralKebab) || reservedClasses.has(entity.pascal)).toBe(false);
      const field = fieldNamed(name);
      expect(snake.test(field.snake) && field.snake.length <= 50 && camel.test(field.camel) && pascal.test(field.enumPascal)).toBe(true);
      expect(reservedAttributes.has(field.snake)).toBe(false);
    }),
    { numRuns: 1000 },
  );
});

function uniqueForms(genome: Genome): void {
  const names = deriveNames(genome);
  const unique = (forms: readonly string[]) => expect(forms.filter((form, index) => forms.indexOf(form) !== index)).toEqual([]);
  const entities = genome.entities.map(({ id }) => names.entity(id));
  const pairs = genome.relations.filter(({ kind }) => kind === "manyToMany").map(({ id }) => names.relation(id));
  unique([...entities.map(({ pluralSnake }) => pluralSnake), ...pairs.map(({ table }) => table)]);
  unique([...entities.map(({ pascal: form }) => form), ...pairs.map(({ tablePascal }) => tablePascal), ...entities.flatMap(({ pascal: form }) => classEndings.map((ending) => form + ending))]);
  unique(entities.flatMap(({ snake: one, pluralSnake }) => [one, pluralSnake]));
  unique(entities.map(({ pluralKebab }) => pluralKebab));
  for (const entity of genome.entities) {
    const own = genome.relations.filter(({ from }) => from === entity.id);
    const inverse = genome.relations.filter(({ to }) => to === entity.id);
    unique([...entity.fields.map(({ id }) => names.field(entity.id, id).snake), ...own.flatMap(({ id }) => [...new Set([names.relation(id).snake, names.relation(id).column])]), ...inverse.map(({ id }) => names.relation(id).inverseSnake)]);
    for (const field of entity.fields) unique(field.enumValues.map(({ id }) => names.enumValue(field.id, id).constant));
    unique((entity.workflow?.transitions ?? []).map(({ id }) => names.transition(id).snake));
  }
  unique(genome.roles.map(({ id }) => names.role(id).snake));
}

test("names are unique within their scope once the checker finds no error", () => {
  uniqueForms(hostile);
  fc.assert(fc.property(anyGenome({ entities: 5, fields: 4, relations: 6 }), uniqueForms), { numRuns: 100 });
});
