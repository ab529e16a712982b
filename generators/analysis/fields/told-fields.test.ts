import { expect, test } from "vitest";
import { analyzeDescription } from "../index";

/** The fields that the text names, by entity. */
function told(text: string): Record<string, string[]> {
  return Object.fromEntries(analyzeDescription(text).entities.map(({ name, fields }) => [name, fields.filter(({ provenance }) => provenance.some(({ kind }) => kind === "sentence")).map((field) => field.name)]));
}

const KILN = "Potters fire pots in a kiln. A kiln has a name and a serial number. Managers add kilns and register potters.";

test("a notation of columns is read once, with its types", () => {
  const fields = told("# Kilns\n\nPotters use kilns and load racks.\n\n### Kiln Model\n\n- **label**: String (required)\n- **heat**: Number (required)\n- **weight**: Number\n");
  expect(fields["Kiln"]).toEqual(["Label", "Heat", "Weight"]);
});

test("a list of columns and what they mean", () => {
  const fields = told("# Kilns\n\nPotters load kilns.\n\n**Kilns**\n- list of kilns:\n  - `kiln_id` = kiln identifier\n  - `heat_max` = highest heat of the kiln\n  - `is_open` = true/false\n");
  expect(fields["Kiln"]).toEqual(expect.arrayContaining(["Heat max"]));
  expect(fields["Kiln"]?.join()).not.toMatch(/identifier/i);
});

test("a label that ends in its verb is about what stands before it", () => {
  const fields = told("# Pottery school\n\nPotters book firings.\n\n- The manager creates a firing\n- Firing includes: date, duration, peak heat\n- Board shows: potter name, date\n");
  expect(fields["Firing"]).toEqual(expect.arrayContaining(["Date", "Duration"]));
  expect(Object.keys(fields).join()).not.toMatch(/include|show/i);
});

test("what is looked at or chosen is the field, without the verb", () => {
  const fields = told("# Pottery\n\nFrom the potter:\n- Book a kiln:\n  - See kiln description\n  - See kiln prices per firing\n  - See what is currently available\n- Cancel bookings\n");
  expect(fields["Kiln"]).toContain("Description");
  expect(fields["Kiln"]?.join()).not.toMatch(/what/i);
});

test("a verb that begins an act is no part of a field", () => {
  const fields = told(`${KILN}\n\nKiln care: calculate costs, monitor heat levels and apply discounts.\n\nPotters look up kilns with their name, never just an address, because the location changes.`);
  expect(Object.values(fields).flat().join()).not.toMatch(/calculate|monitor|apply|never|because/i);
});

test("how many there are is no number of one", () => {
  expect(told("Waiters take orders for tables.\n\nThe owner sees the total number of orders of the day.")["Order"]).not.toContain("Number");
});

test("what enables people to do something is no switch", () => {
  expect(told("Trainers plan courses. The system will enable students to register online for courses.")["Student"] ?? []).not.toContain("Enabled");
  expect(told("Trainers plan courses and enable or disable courses.")["Course"]).toContain("Enabled");
});

test("what is said of both halves of a name", () => {
  const fields = told(`${KILN}\n\nPotters make bookings (pick-up and drop-off dates, price). Managers log the start and end times of each firing. Managers schedule firings.`);
  expect(fields["Booking"]).toEqual(expect.arrayContaining(["Pick-up date", "Drop-off date"]));
  expect(fields["Firing"]).toEqual(expect.arrayContaining(["Start time"]));
});

test("two words with a stroke between them are two fields, or one that is true or not", () => {
  expect(told(`${KILN}\n\nPotters search for kilns by type/location.`)["Kiln"]).toEqual(expect.arrayContaining(["Type", "Location"]));
  const fields = told(`${KILN}\n\nManagers mark kilns as being booked/unbooked.`)["Kiln"];
  expect(fields).toContain("Booked");
  expect(told("Managers add kilns. Potters fire pots in kilns.\n\nManagers see a kiln with its price, paid/unpaid and location.")["Kiln"]).not.toContain("Unpaid");
});

test("what things are found by is theirs in every clause, and of what the line before names", () => {
  expect(told(`${KILN}\n\nPotters search kilns by name and/or filter by price.`)["Kiln"]).toContain("Price");
  expect(told(`# Pottery\n\n${KILN}\n\n## Search\n\n- Browse available kilns\n- Filter by price, location\n`)["Kiln"]).toEqual(expect.arrayContaining(["Price", "Location"]));
});

test("the second of two attributes is of what the first is of", () => {
  const fields = told(`Managers add kilns. Potters make bookings and fire pots in kilns.\n\nThe map shows kiln availability and location for quick bookings.`);
  expect(fields["Kiln"]).toContain("Location");
  expect(fields["Booking"] ?? []).not.toContain("Location");
});

test("the first item of a list says whose fields a form asks for", () => {
  const fields = told(`${KILN} Managers see potters.\n\nDisplays a form for managers with these inputs:\n- kiln name\n- category\n- city\n- price\n`);
  expect(fields["Kiln"]).toEqual(expect.arrayContaining(["City", "Price"]));
});

test("a persona's goals and pains are no fields of the people", () => {
  const fields = told("# Kilns\n\nManagers add kilns.\n\n### Primary Users\n\n#### 1. Potters (Core Users)\n- **Pain Points**: Manual booking, payment tracking, kiln notes management\n- **Goals**: Focus more on pots, less on administration\n- **Usage**: Daily booking, potter management, payment tracking\n");
  expect(fields["Potter"] ?? []).not.toEqual(expect.arrayContaining(["Pain points"]));
});
