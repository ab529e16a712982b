import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonicalJson, checkGenome } from "../genome";
import { analyzeDescription, DescriptionError, toSimple } from "./index";

const APPROVALS = [
  "# Approvals",
  "",
  "A task has a title, a due date and a status (todo, doing, done). Each project has many tasks.",
  "Only managers can approve expenses. Employees submit expenses with an amount, a date and a receipt photo.",
  "Reminders are sent by email when a task is due.",
].join("\n");

describe("a description in plain sentences", () => {
  const genome = analyzeDescription(APPROVALS);
  const simple = toSimple(genome);

  test("gives its things with the fields that it names", () => {
    const task = simple.entities.find(({ name }) => name === "Task");
    expect(task?.fields.slice(0, 3)).toEqual([{ name: "Title", type: "string" }, { name: "Due date", type: "date" }, { name: "Status", type: "enum" }]);
    expect(simple.entities.map(({ name }) => name).sort()).toEqual(["Expense", "Project", "Task", "User"]);
  });

  test("takes the choices of a status as the states of a workflow", () => {
    expect(simple.workflows.find(({ entity }) => entity === "Task")?.states).toEqual(["todo", "doing", "done"]);
  });

  test("links the many to the one", () => {
    expect(simple.relations).toContainEqual({ from: "Task", to: "Project", kind: "many_to_one" });
  });

  test("finds who signs in and who decides", () => {
    expect([...simple.roles].sort()).toEqual(["Employee", "Manager"]);
    const approve = genome.entities.find(({ name }) => name === "Expense")?.workflow?.transitions.find(({ name }) => name === "approve");
    expect(approve?.roles).toEqual([genome.roles.find(({ name }) => name === "Manager")?.id]);
  });

  test("asks for what it cannot know", () => {
    expect(genome.questions.map(({ id, default: choice }) => [id, choice])).toContainEqual(["tenancy", "workspaces"]);
  });

  test("points every said element at characters of the text", () => {
    for (const entity of genome.entities) {
      for (const place of entity.provenance) {
        if (place.kind === "sentence") expect(APPROVALS.slice(place.start, place.end).toLowerCase()).toContain(entity.name.toLowerCase());
      }
    }
  });

  test("accounts for every sentence", () => {
    expect(genome.source.sentences.map(({ start, end, text }) => APPROVALS.slice(start, end) === text)).not.toContain(false);
    expect(genome.source.sentences.filter(({ kind, reason }) => kind === "unused" && reason === "")).toEqual([]);
  });
});

test("marks what the text does not say as assumed", () => {
  const genome = analyzeDescription("We track vehicles and their drivers.");
  const vehicle = genome.entities.find(({ name }) => name === "Vehicle");
  expect(vehicle?.fields.length).toBeGreaterThanOrEqual(3);
  expect(vehicle?.fields.every(({ provenance }) => provenance.every(({ kind }) => kind === "assumption"))).toBe(true);
});

test("reads states that are told as participles", () => {
  const genome = analyzeDescription("Owners book walks for their dogs. Each dog has a name and a breed. A walk can be requested, accepted, in progress or completed.");
  const walk = toSimple(genome).workflows.find(({ entity }) => entity === "Walk");
  expect(walk?.states).toEqual(["requested", "accepted", "in progress", "completed"]);
});

test("keeps what is out of scope out", () => {
  const text = "## Features\n\n- Customers order products\n- Products have a name and a price\n\n## Out of scope\n\n- Newsletters by email\n- Search\n";
  const { features } = toSimple(analyzeDescription(text));
  expect([features.email, features.search]).toEqual([false, false]);
});

test.each([
  ["Spanish", "El sistema permite crear pedidos. Cada pedido tiene número, fecha y total. El administrador gestiona clientes y productos.", ["Pedido", "Cliente", "Producto"]],
  ["German", "Kunden buchen Termine. Jeder Termin hat ein Datum und einen Status. Rechnungen werden an Kunden gesendet.", ["Termin", "Kunde", "Rechnung"]],
])("reads %s by catalogue and structure", (_language, text, names) => {
  const found = toSimple(analyzeDescription(text)).entities.map(({ name }) => name);
  expect(names.filter((name) => !found.some((each) => each.startsWith(name.slice(0, 5))))).toEqual([]);
});

describe("any text", () => {
  const words = fc.constantFrom("customer", "order", "has", "many", "the", "can", "create", "status", "(open, closed)", "\n- ", "\n# ", "|", "```", ":", "{{7*7}}", "'; DROP TABLE x;--", "“", "用户", "class", "import", "\u202e", "**", "a@b.c", "$10", "email", "each", "\n\n");
  const texts = fc.oneof(fc.string({ maxLength: 400, unit: "grapheme" }), fc.array(words, { maxLength: 80 }).map((each) => each.join(" ")));

  test("gives a genome without errors or a clear refusal", () => {
    fc.assert(
      fc.property(texts, (text) => {
        try {
          expect(checkGenome(analyzeDescription(text)).filter(({ severity }) => severity === "error")).toEqual([]);
        } catch (error) {
          if (!(error instanceof DescriptionError)) throw error;
        }
      }),
      { numRuns: 150 },
    );
  }, 60_000);

  test("gives the same genome twice", () => {
    expect(canonicalJson(analyzeDescription(APPROVALS))).toBe(canonicalJson(analyzeDescription(APPROVALS)));
  });

  test("never moves what it does not speak of when a sentence is added", () => {
    const before = analyzeDescription(APPROVALS);
    const after = analyzeDescription(`${APPROVALS}\n\nInvoices have a number and a due date.`);
    const ids = new Set(after.entities.map(({ id }) => id));
    expect(before.entities.filter(({ id }) => !ids.has(id))).toEqual([]);
  });
});

test.each([
  ["one endless word", "word".repeat(20_000)],
  ["an endless sentence", "the customer orders a product, ".repeat(2_000)],
  ["endless brackets", "[a](".repeat(20_000)],
  ["endless nesting", "- ".repeat(20_000)],
])("ends on %s", (_what, text) => {
  try {
    expect(checkGenome(analyzeDescription(text)).filter(({ severity }) => severity === "error")).toEqual([]);
  } catch (error) {
    expect(error).toBeInstanceOf(DescriptionError);
  }
});

test("refuses a text about nothing", () => {
  expect(() => analyzeDescription("hello world, lovely weather")).toThrowError(expect.objectContaining({ code: "not_a_description" }));
});
