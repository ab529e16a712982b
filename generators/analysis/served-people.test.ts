import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Genome } from "../genome";
import { checkGenome } from "../genome";
import { analyzeDescription } from "./index";

const BRIEFS = ["climbing-gym", "wine-club", "petitions", "catering", "translation-agency", "school-bus", "vineyard"] as const;
type Brief = (typeof BRIEFS)[number];
const genomes = new Map<string, Genome>(BRIEFS.map((brief) => [brief, analyzeDescription(readFileSync(new URL(`samples/${brief}.md`, import.meta.url), "utf8"))]));
const read = (brief: Brief): Genome => genomes.get(brief) as Genome;

function fieldsOf(brief: Brief, name: string): Record<string, string> {
  const fields = read(brief).entities.find((each) => each.name === name)?.fields ?? [];
  return Object.fromEntries(fields.map((field) => [field.name, field.enumValues.length > 0 ? field.enumValues.map((value) => value.name).join("/") : field.type]));
}

/** "Route!", "Member": what an entity points at; marked when it must. */
function linksOf(brief: Brief, name: string): string[] {
  const { entities, relations } = read(brief);
  const from = entities.find((each) => each.name === name)?.id;
  return relations.filter((relation) => relation.from === from).map(({ to, required }) => `${entities.find((each) => each.id === to)?.name ?? "User"}${required ? "!" : ""}`).sort();
}

/** "read any": what a role may do to records, its steps included. */
function mayDo(brief: Brief, roleName: string, name: string): string[] {
  const { roles, permissions, entities } = read(brief);
  const role = roles.find((each) => each.name === roleName)?.id ?? "";
  const entity = entities.find((each) => each.name === name);
  const steps = entity?.workflow?.transitions.filter((each) => each.roles.includes(role)).map((each) => `step ${each.name}`) ?? [];
  return [...permissions.filter((each) => each.role === role && each.entity === entity?.id).map(({ action, scope }) => `${action.replace(/^transition:.*\./, "step ").replace(/_/g, " ")} ${scope}`), ...steps].sort();
}

test.each(BRIEFS)("the brief %s becomes a genome without a fault", (brief) => {
  expect(checkGenome(read(brief)).filter(({ severity }) => severity === "error")).toEqual([]);
});

describe("who is served", () => {
  test("sees what there is to choose from, and where it belongs", () => {
    expect(mayDo("climbing-gym", "Member", "Route")).toEqual(["read any"]);
    expect(mayDo("climbing-gym", "Member", "Wall")).toEqual(["read any"]);
    expect(mayDo("wine-club", "Member", "Wine")).toEqual(["read any"]);
    expect(mayDo("petitions", "Citizen", "District")).toEqual(["read any"]);
  });

  test("sees nobody else's records", () => {
    expect(mayDo("climbing-gym", "Member", "Ascent")).toEqual(["create any", "read own", "update own"]);
    expect(mayDo("climbing-gym", "Member", "Membership")).toEqual(["read own"]);
    expect(mayDo("school-bus", "Parent", "Student")).toEqual(["read own"]);
    expect(mayDo("wine-club", "Member", "Payment")).toEqual(["read own"]);
  });

  test("decides nothing that the text does not give them", () => {
    expect(mayDo("petitions", "Citizen", "Petition")).toEqual(["create any", "read any", "update own"]);
    expect(mayDo("wine-club", "Member", "Refund")).toEqual(["read own"]);
    expect(mayDo("wine-club", "Member", "Registration")).toContain("step cancel own");
  });
});

test.each([
  ["Clients upload documents for a case. A case has a title and a court. A document has a title and a date. Lawyers manage cases. Clients sign contracts. A contract has a title and a date.", "Client", ["Case", "Contract", "Document"]],
  ["Patients request refills of a prescription. A prescription has a drug and a dose. A refill has a date. Doctors write prescriptions. Patients pay invoices. An invoice has a number and an amount.", "Patient", ["Prescription", "Invoice"]],
  ["Customers review quotes and accept them. A quote has a total and a date. Sales agents write quotes. Customers report claims. A claim has a date and an amount.", "Customer", ["Quote", "Claim"]],
])("what usually is somebody's is seen by nobody else who is served: %s", (text, roleName, names) => {
  const { roles, permissions, entities } = analyzeDescription(text);
  const role = roles.find(({ name }) => name === roleName)?.id;
  const closed = entities.filter(({ name }) => names.includes(name));
  expect(closed.length).toBeGreaterThan(0);
  for (const { id } of closed) expect(permissions.filter((each) => each.role === role && each.entity === id && each.scope === "any" && each.action !== "create")).toEqual([]);
});

describe("who works there", () => {
  test("takes the steps that the text gives to them, spoken of by a pronoun or as a mark", () => {
    expect(mayDo("translation-agency", "Translator", "Job")).toEqual(expect.arrayContaining(["read assigned", "update assigned", "step deliver assigned"]));
    expect(mayDo("translation-agency", "Translator", "Job")).not.toContain("step approve assigned");
    expect(mayDo("translation-agency", "Project manager", "Job")).toContain("step approve");
  });

  test("takes a step by a verb of the text's own, and nobody else does when only they may", () => {
    expect(mayDo("climbing-gym", "Gym manager", "Route")).toContain("step strip");
    expect(mayDo("climbing-gym", "Route setter", "Route").filter((each) => /strip/.test(each))).toEqual([]);
  });

  test("only reads what others are said to keep", () => {
    expect(mayDo("catering", "Cook", "Client")).toEqual(["read any"]);
    expect(mayDo("catering", "Office staff", "Client")).toEqual(["create any", "delete any", "read any", "update any"]);
  });
});

describe("what people do with something else", () => {
  test("is a record that belongs to it and to them", () => {
    expect(linksOf("climbing-gym", "Rating")).toEqual(["Member", "Route!"]);
    expect(linksOf("climbing-gym", "Ascent")).toEqual(["Member", "Route!"]);
    expect(linksOf("wine-club", "Registration")).toEqual(["Member", "Tasting!"]);
    expect(linksOf("petitions", "Signature")).toEqual(expect.arrayContaining(["Petition", "User"]));
  });

  test("is done once when the text says so", () => {
    expect(read("climbing-gym").rules.map(({ kind, id }) => `${kind} ${id}`)).toContain("uniqueTogether rating.once");
    expect(read("petitions").rules.map(({ kind, id }) => `${kind} ${id}`)).toContain("uniqueTogether signature.once");
  });
});

describe("what a record has", () => {
  test("is read from a list behind who records it", () => {
    expect(fieldsOf("climbing-gym", "Ascent")).toEqual({ Date: "date", Attempts: "integer", Style: "flash/redpoint/top rope", Note: "text" });
    expect(fieldsOf("climbing-gym", "Incident")).toEqual({ "Date and time": "datetime", Severity: "minor/serious", Description: "text", Photos: "image" });
  });

  test("is read from what is noted, needed or stored", () => {
    expect(fieldsOf("catering", "Event")).toEqual({ Date: "date", "Start time": "time", Guests: "integer", "Venue address": "address", "Type of event": "wedding/corporate/birthday" });
    expect(fieldsOf("school-bus", "Student")).toMatchObject({ "First name": "string", "Emergency contact": "string", "Medical notes": "text" });
    expect(fieldsOf("catering", "Equipment")).toMatchObject({ Quantity: "integer" });
  });

  test("may be a record with fields of its own", () => {
    expect(fieldsOf("climbing-gym", "Membership")).toEqual({ Plan: "string", "Monthly price": "money", "Start date": "date", "End date": "date" });
    expect(linksOf("translation-agency", "Job")).toContain("Project!");
    expect(linksOf("petitions", "Petition")).toContain("District!");
    expect(linksOf("petitions", "Signature")).not.toContain("Comment!");
  });

  test("states are those that are said, in passing and with what stands around them", () => {
    expect(fieldsOf("climbing-gym", "Route")["Status"]).toBe("draft/open/stripped");
    expect(fieldsOf("wine-club", "Order")["Status"]).toBe("placed/paid/shipped/delivered");
  });

  test("is nothing that people have done", () => {
    expect(Object.keys(fieldsOf("wine-club", "Wine"))).toEqual(["Vintage", "Grape", "Region", "Alcohol content", "Price", "Stock"]);
  });
});

test("who is said to have no account is recorded, and no role", () => {
  expect(read("vineyard").roles.map(({ name }) => name).sort()).toEqual(["Foreman", "Winemaker"]);
  expect(fieldsOf("vineyard", "Picker")).toMatchObject({ "First name": "string", "Contract start": "date" });
});

test("what somebody makes for something, or takes down of it, has its own fields and belongs to it", () => {
  expect(fieldsOf("vineyard", "Picking order")).toEqual({ "Planned date": "date", "Pickers needed": "integer", "Expected quantity": "integer", Status: "planned/in progress/finished/called off" });
  expect(linksOf("vineyard", "Picking order")).toContain("Parcel!");
  expect(fieldsOf("vineyard", "Crate")).toEqual({ Weight: "decimal", Time: "time" });
  expect(linksOf("vineyard", "Crate")).toEqual(["Picker!", "Picking order!"]);
});

test("a verb that ends like people is nobody", () => {
  expect(read("school-bus").roles.map(({ name }) => name).sort()).toEqual(["Admin", "Driver", "Parent"]);
});

test("what is under review is no review", () => {
  expect(read("petitions").entities.map(({ name }) => name)).not.toContain("Review");
});

test("tags are put on many records, and are no days", () => {
  const { entities, relations } = analyzeDescription("A blog tool for teams. Authors write posts with a title, a body, a publish date and tags. Readers comment on posts.");
  const nameOf = (id: string): string => entities.find((each) => each.id === id)?.name ?? "User";
  expect(relations.map(({ from, kind, to }) => `${nameOf(from)} ${kind} ${nameOf(to)}`)).toContain("Post manyToMany Tag");
  expect(entities.flatMap(({ fields }) => fields.map(({ name }) => name))).not.toContain("Tags");
});
