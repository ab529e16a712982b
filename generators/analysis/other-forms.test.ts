import { expect, test } from "vitest";
import type { Genome } from "../genome";
import { analyzeDescription } from "./analyze-description";

function fieldsOf(genome: Genome, name: string): string[] {
  return genome.entities.find((each) => each.name === name)?.fields.filter(({ provenance }) => provenance.some(({ kind }) => kind === "sentence")).map((field) => `${field.name}:${field.type}`) ?? [];
}

function valuesOf(genome: Genome, name: string, field: string): string[] {
  return genome.entities.find((each) => each.name === name)?.fields.find((each) => each.name === field)?.enumValues.map((value) => value.name) ?? [];
}

function linksOf({ entities, relations }: Genome): string[] {
  const nameOf = (id: string): string => entities.find((each) => each.id === id)?.name ?? "User";
  return relations.map(({ from, to }) => `${nameOf(from)} to ${nameOf(to)}`).sort();
}

function namesOf({ entities }: Genome): string[] {
  return entities.map(({ name }) => name).sort();
}

test("reads a table of records and their fields", () => {
  const genome = analyzeDescription("# Quarry log\n\n| Record | Fields |\n|---|---|\n| Quarry | name, country, opened on |\n| Slab | quarry, code (unique), mass in kg, state (cut, sold) |\n| Section | slab, label, length |\n");
  expect(namesOf(genome)).toEqual(["Quarry", "Section", "Slab"]);
  expect(linksOf(genome)).toEqual(["Section to Slab", "Slab to Quarry"]);
  expect(fieldsOf(genome, "Quarry")).toEqual(["Name:string", "Country:string", "Opened on:date"]);
});

test("a table with other columns is none of records", () => {
  const genome = analyzeDescription("We plan lessons and rooms.\n\n| Record | Owner |\n|---|---|\n| Piano | name, price, date |\n");
  expect(fieldsOf(genome, "Piano")).toEqual([]);
});

test("what is held for a time is kept of neither side", () => {
  const genome = analyzeDescription("A kayak has a name and a length. A rack has a number and a height. A kayak occupies a rack for a period.");
  expect(linksOf(genome)).toEqual(["Rack occupancy to Kayak", "Rack occupancy to Rack"]);
  expect(fieldsOf(genome, "Rack occupancy")).toEqual(["Start date:date", "End date:date"]);
  expect(fieldsOf(genome, "Rack")).toEqual(["Number:string", "Height:decimal"]);
});

test("what is held for a time joins the two alone", () => {
  const genome = analyzeDescription("The harbour office keeps boats and berths. A boat has a name and a length. A berth has a number and a depth. A boat occupies a berth for a period.");
  expect(linksOf(genome)).toEqual(["Berth occupancy to Berth", "Berth occupancy to Boat"]);
});

test("a word said again within the parentheses is no choice", () => {
  const genome = analyzeDescription("- Playlists with songs (song: title, artist, duration)\n- Stations: name, city\n");
  expect(JSON.stringify(genome)).not.toContain("Song: title");
  expect(valuesOf(genome, "Song", "Song")).toEqual([]);
  expect(fieldsOf(genome, "Song")).toEqual(["Title:string", "Artist:string", "Duration:duration"]);
});

test("what we note is kept of what was spoken of before", () => {
  const genome = analyzeDescription("Each jar belongs to one batch. A batch has a number and a date. Each jar has a label and a size. We note the weight in grams, where it is stored and a price.");
  expect(fieldsOf(genome, "Jar")).toEqual(expect.arrayContaining(["Weight:decimal", "Location:string", "Price:money"]));
});

test.each([
  ["As a tutor I want to record an audit for a lab, with a date and a remark.", "Audit", ["Date:date", "Remark:text"]],
  ["Wardens view audits of labs, each with a date and a remark. Wardens record audits.", "Audit", ["Date:date", "Remark:text"]],
  ["When a guest leaves, we record a complaint with a date and a remark.", "Complaint", ["Date:date", "Remark:text"]],
])("%s", (text, name, fields) => {
  expect(fieldsOf(analyzeDescription(text), name)).toEqual(fields);
});

test("choices are no fields", () => {
  const listed = analyzeDescription("A lender tracks payments (date, amount, method: cash, transfer, card) of borrowers. A borrower has a name and an email.");
  expect(fieldsOf(listed, "Payment")).toEqual(["Date:date", "Amount:money", "Method:enum"]);
  expect(valuesOf(listed, "Payment", "Method")).toEqual(["cash", "transfer", "card"]);
  const strokes = analyzeDescription("- Episodes: title, air date, sound (audio file), status: planned / aired / cancelled\n- Shows: title, genre, length in minutes");
  expect(valuesOf(strokes, "Episode", "Status")).toEqual(["planned", "aired", "cancelled"]);
  expect(fieldsOf(strokes, "Episode")).toContain("Sound:file");
});

test("kinds are no fields, details are", () => {
  expect(fieldsOf(analyzeDescription("Staff order supplies such as soap, paper, date stamps and price tags from suppliers. A supplier has a name and a phone."), "Supply")).toEqual([]);
  expect(fieldsOf(analyzeDescription("Staff enter member details such as name, email and date of birth."), "Member")).toEqual(["Name:string", "Email:email", "Date of birth:date"]);
});

test("a report that is described is a record beside what it reports", () => {
  const genome = analyzeDescription("Staff file expense reports. An expense report has a title, a month and a status (draft, sent). An expense has a date and an amount and belongs to an expense report.");
  expect(namesOf(genome)).toEqual(["Expense", "Expense report"]);
  expect(linksOf(genome)).toContain("Expense to Expense report");
});

test("a turn of phrase names nothing", () => {
  const genome = analyzeDescription("A playlist has a title. Playlists show their songs in order. A song has a title and a length. Songs are for sale on request.");
  expect(namesOf(genome)).toEqual(["Playlist", "Song"]);
});

test("what managers are managers of is not kept for that", () => {
  expect(namesOf(analyzeDescription("A facility manager plans inspections of buildings. Facility managers add buildings. An inspection has a date and a score. A building has a name."))).not.toContain("Facility");
});

test("an evening that is named is a day, nights are counted", () => {
  expect(fieldsOf(analyzeDescription("A production has a title, an opening night and a number of nights."), "Production")).toEqual(["Title:string", "Opening night:date", "Nights:integer"]);
});

test("one that can be in many is shared", () => {
  const genome = analyzeDescription("A guest has a name and a bio. An episode has a title and a date. One guest can appear in many episodes.");
  expect(genome.relations.map(({ kind }) => kind)).toEqual(["manyToMany"]);
});

test("whoever looks at records while others change them does not change them", () => {
  const genome = analyzeDescription("Conductors add rehearsals. Sellers view rehearsals. Caretakers see rehearsals and move them to another room. A rehearsal has a date and a room number.");
  const mayChange = (role: string): boolean => genome.permissions.some((each) => each.role === genome.roles.find(({ name }) => name === role)?.id && each.action === "update");
  expect([mayChange("Conductor"), mayChange("Seller"), mayChange("Caretaker")]).toEqual([true, false, true]);
});

test("whoever sees only what is theirs is named on it", () => {
  const genome = analyzeDescription("Trainees see their own certificates. A certificate has a title and a date. Instructors add certificates.");
  expect(linksOf(genome)).toContain("Certificate to User");
});

test("a state is no switch beside the states", () => {
  const genome = analyzeDescription("A chore has a title, a due date, a done flag and a status (open, in progress, done).");
  expect(fieldsOf(genome, "Chore")).toEqual(["Title:string", "Due date:date", "Status:enum"]);
});
