import { describe, expect, test } from "vitest";
import type { Entity, Genome } from "../genome/genome";
import { checkGenome } from "../genome";
import { analyzeDescription } from "./index";

/** An entity's fields as one line each: name, type, marks (! required, ^ unique), choices. */
function fieldsOf(genome: Genome, name: string): string[] {
  return entity(genome, name).fields.map((field) => `${field.name} ${field.type}${field.required ? "!" : ""}${field.unique ? "^" : ""}${field.enumValues.length > 0 ? ` ${field.enumValues.map((value) => value.name).join("/")}` : ""}`);
}

function entity(genome: Genome, name: string): Entity {
  const found = genome.entities.find((each) => each.name === name);
  if (!found) throw new Error(`No ${name} among ${genome.entities.map((each) => each.name).join(", ")}`);
  return found;
}

function linksOf(genome: Genome, name: string): string[] {
  const names = new Map([["user", "user"], ...genome.entities.map((each) => [each.id, each.name] as const)]);
  return genome.relations.filter(({ from }) => from === entity(genome, name).id).map(({ to, kind, required }) => `${kind} ${names.get(to) ?? ""}${required ? "!" : ""}`).sort();
}

function stepsOf(genome: Genome, name: string): string[] {
  const { workflow, fields } = entity(genome, name);
  const value = (id: string): string => fields.flatMap(({ enumValues }) => enumValues).find((each) => each.id === id)?.name ?? "";
  return (workflow?.transitions ?? []).map(({ name: act, from, to }) => `${act}: ${from.map(value).join(", ")} > ${value(to)}`);
}

function rulesOf(genome: Genome): unknown[] {
  return genome.rules.filter(({ provenance }) => provenance.some(({ kind }) => kind === "sentence")).map(({ id: _id, message: _message, provenance: _provenance, ...rule }) => rule);
}

describe("a boat rental told in plain sentences", () => {
  const genome = analyzeDescription(
    "An app for boat rental companies. Customers have a full name, an email that must be unique and an optional phone number. A boat has a name, a length in meters, a hull number (unique, required) and a condition (good, fair, poor). Each jetty has several boats. A jetty has a number and a bay. A rental is for one boat and one customer. It has a start time, an end time, a deposit (money), whether it is insured and a status: reserved, picked up, returned, overdue or cancelled. Rentals of the same boat must not overlap. A customer can have at most 3 rentals. Harbour clerks at the front desk register rentals. Only supervisors can cancel a reserved rental. Customers get an email two days before the start time.",
  );

  test("has the fields it names and no others", () => {
    expect(fieldsOf(genome, "Boat")).toEqual(["Name string!", "Length decimal", "Hull number string!^", "Condition enum good/fair/poor"]);
    expect(fieldsOf(genome, "Jetty")).toEqual(["Number string!", "Bay string"]);
    expect(fieldsOf(genome, "Rental")).toEqual(["Start time datetime", "End time datetime", "Deposit money", "Insured boolean", "Status enum! reserved/picked up/returned/overdue/cancelled"]);
    expect(genome.entities.map(({ name }) => name).sort()).toEqual(["Boat", "Customer", "Jetty", "Rental"]);
  });

  test("links what belongs together", () => {
    expect(linksOf(genome, "Boat")).toEqual(["manyToOne Jetty!"]);
    expect(linksOf(genome, "Rental")).toEqual(["manyToOne Boat!", "manyToOne Customer!"]);
  });

  test("moves through its own states", () => {
    expect(stepsOf(genome, "Rental")).toEqual(["pick up: reserved > picked up", "return: picked up, overdue > returned", "move to overdue: picked up > overdue", "cancel: reserved > cancelled"]);
    expect(entity(genome, "Rental").workflow?.transitions.find(({ name }) => name === "cancel")?.roles).toEqual(["supervisor"]);
  });

  test("has its rules, roles and reminder", () => {
    const [rental] = genome.entities.filter(({ name }) => name === "Rental");
    expect(rulesOf(genome)).toEqual([
      { kind: "noOverlap", entity: rental?.id, start: `${rental?.id}.start_time`, end: `${rental?.id}.end_time`, relation: `${rental?.id}.boat` },
      { kind: "limitPerParent", entity: rental?.id, relation: `${rental?.id}.customer`, max: 3, maxField: null },
    ]);
    expect(genome.roles.map(({ name }) => name).sort()).toEqual(["Harbour clerk", "Supervisor"]);
    expect(genome.features.jobs.map((job) => (job.kind === "remind" ? [job.entity, job.field, job.daysBefore] : []))).toEqual([[rental?.id, `${rental?.id}.start_time`, 2]]);
    expect(genome.questions.length).toBeLessThanOrEqual(5);
    expect(checkGenome(genome).filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

test.each([
  ["after a colon", "A parcel has a weight, a sender and a status: packed, sent, lost."],
  ["in parentheses", "A parcel has a weight, a sender and a status (packed, sent, lost)."],
  ["after one of", "A parcel has a weight, a sender and a status which is one of packed, sent or lost."],
  ["after can be", "A parcel has a weight, a sender and a status, which can be packed, sent or lost."],
  ["in a sentence of its own", "A parcel has a weight and a sender. Its status is packed, sent or lost."],
  ["of the thing", "A parcel has a weight and a sender. The status of a parcel can be packed, sent or lost."],
])("takes exactly the choices %s", (_where, text) => {
  expect(fieldsOf(analyzeDescription(text), "Parcel").at(-1)).toBe("Status enum! packed/sent/lost");
});

test.each([
  ["The return date must be after the loan date.", { kind: "compare", left: "loan.return_date", operator: ">", right: "loan.loan_date" }],
  ["A return date cannot be in the past.", { kind: "compareNow", field: "loan.return_date", operator: ">=" }],
  ["The combination of room and number is unique.", { kind: "uniqueTogether", members: ["loan.room", "loan.number"] }],
  ["A reason is required when a loan is refused.", { kind: "requiredWhen", field: "loan.reason", when: "loan.status", value: "loan.status.refused" }],
  ["Refused loans can no longer be edited.", { kind: "lockedIn", states: ["loan.status.refused"] }],
])("understands the rule: %s", (sentence, rule) => {
  const genome = analyzeDescription(`A loan has a number, a room, a loan date, a return date, a reason and a status: open, granted, refused. ${sentence}`);
  expect(rulesOf(genome)).toEqual([{ entity: "loan", ...rule }]);
});

test("asks about a rule that it cannot say", () => {
  const genome = analyzeDescription("A hive has a number, a queen and a colour. A hive must not be moved in winter.");
  expect(genome.questions.filter(({ text }) => text.includes("A hive must not be moved in winter."))).toHaveLength(1);
});

describe("what stands in parentheses", () => {
  test.each([
    ["a status (received, in progress, done)", "Status enum! received/in progress/done"],
    ["a status (in stock, in use, on loan)", "Status enum! in stock/in use/on loan"],
    ["an offer kind (for sale, for rent)", "Offer kind enum for sale/for rent"],
    ["a price (in euros, per month)", "Price money"],
    ["a length (in meters)", "Length decimal"],
  ])("of %s is read as values only where it lists some", (words, field) => {
    expect(fieldsOf(analyzeDescription(`A machine has a name and ${words}.`), "Machine")).toEqual(["Name string!", field]);
  });
});
