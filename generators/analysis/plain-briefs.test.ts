import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Entity, Genome } from "../genome";
import { checkGenome } from "../genome";
import { analyzeDescription } from "./index";

const BRIEFS = ["boat-yard", "animal-clinic", "bike-shops", "online-bakery", "hall-bookings", "film-crew", "foodbank", "shift-planning"] as const;
const genomes = new Map<string, Genome>(BRIEFS.map((brief) => [brief, analyzeDescription(readFileSync(new URL(`samples/${brief}.md`, import.meta.url), "utf8"))]));

function read(brief: (typeof BRIEFS)[number]): Genome {
  return genomes.get(brief) as Genome;
}

function entity(genome: Genome, name: string): Entity {
  const found = genome.entities.find((each) => each.name === name);
  if (!found) throw new Error(`No ${name} among ${genome.entities.map((each) => each.name).join(", ")}.`);
  return found;
}

function fieldsOf(genome: Genome, name: string): Record<string, string> {
  return Object.fromEntries(entity(genome, name).fields.map((field) => [field.name, field.enumValues.length > 0 ? field.enumValues.map((value) => value.name).join("/") : field.type]));
}

/** "Boat", "Mechanic: User": what an entity points at, with the name where it says more. */
function linksOf(genome: Genome, name: string): string[] {
  const from = entity(genome, name).id;
  const nameOf = (id: string): string => genome.entities.find((each) => each.id === id)?.name ?? "User";
  return genome.relations.filter((relation) => relation.from === from).map((relation) => (relation.name === nameOf(relation.to) ? relation.name : `${relation.name}: ${nameOf(relation.to)}`)).sort();
}

/** "read any", "update own": what a role may do to records. */
function mayDo(genome: Genome, roleName: string, name: string): string[] {
  const role = genome.roles.find((each) => each.name === roleName)?.id;
  return genome.permissions.filter((each) => each.role === role && each.entity === entity(genome, name).id).map(({ action, scope }) => `${action} ${scope}`).sort();
}

function statesOf(genome: Genome, name: string): string {
  const { workflow, fields } = entity(genome, name);
  return fields.find(({ id }) => id === workflow?.field)?.enumValues.map((value) => value.name).join("/") ?? "";
}

test.each(BRIEFS)("the brief %s becomes a genome without a fault", (brief) => {
  expect(checkGenome(read(brief)).filter(({ severity }) => severity === "error")).toEqual([]);
});

test("a label before short pieces is a record with its fields", () => {
  expect(fieldsOf(read("animal-clinic"), "Pet")).toEqual({ Name: "string", Species: "dog/cat/rabbit/other", Breed: "string", "Date of birth": "date", Weight: "decimal", "Microchip number": "string" });
  expect(fieldsOf(read("animal-clinic"), "Medical note")).toMatchObject({ Diagnosis: "text", Treatment: "text", "Follow-up date": "date" });
  expect(fieldsOf(read("boat-yard"), "Work order")).toMatchObject({ Title: "string", Description: "text", Priority: "low/normal/urgent" });
  expect(fieldsOf(read("online-bakery"), "Voucher")).toEqual({ Code: "string", Discount: "decimal", "Valid until": "date", Used: "boolean" });
});

test("what is named in such a list is no record for being named there", () => {
  const names = read("animal-clinic").entities.map(({ name }) => name).sort();
  expect(names).toEqual(["Invoice", "Medical note", "Pet", "Prescription", "Vaccination", "Visit"]);
});

test("what is kept for each of something belongs to it", () => {
  expect(fieldsOf(read("boat-yard"), "Time entry")).toEqual({ Date: "date", Hours: "integer", Note: "text" });
  expect(linksOf(read("boat-yard"), "Time entry")).toContain("Work order");
  expect(fieldsOf(read("animal-clinic"), "Vaccination")).toEqual({ Vaccine: "string", "Date given": "date", "Next due date": "date" });
  expect(linksOf(read("animal-clinic"), "Vaccination")).toEqual(["Pet"]);
  expect(linksOf(read("film-crew"), "Equipment")).toContain("Vendor");
  expect(fieldsOf(read("online-bakery"), "Opening hour")).toMatchObject({ Weekday: "string", "Opens at": "time", "Closes at": "time" });
});

test("records within a record have what is said of them", () => {
  expect(fieldsOf(read("bike-shops"), "Purchase order line")).toEqual({ Quantity: "integer", "Unit cost": "money" });
  expect(linksOf(read("bike-shops"), "Purchase order line")).toEqual(["Product", "Purchase order"]);
  expect(Object.keys(fieldsOf(read("bike-shops"), "Purchase order"))).not.toContain("Quantity");
  expect(linksOf(read("online-bakery"), "Order item")).toEqual(["Order", "Product"]);
});

test("two ends of one kind are two relations, and whoever did something is a user", () => {
  expect(linksOf(read("bike-shops"), "Transfer")).toEqual(["From shop: Shop", "Product", "Requested by: User", "To shop: Shop"]);
  expect(linksOf(read("bike-shops"), "Stock count")).toContain("Counted by: User");
  expect(linksOf(read("animal-clinic"), "Visit")).toContain("Vet: User");
  expect(linksOf(read("animal-clinic"), "Pet")).toContain("Owner: User");
});

test("what a text describes apart stays apart, though the words are near", () => {
  expect(fieldsOf(read("bike-shops"), "Stock")).toEqual({ "Quantity on hand": "integer", Shelf: "string" });
  expect(Object.keys(fieldsOf(read("bike-shops"), "Product"))).toEqual(["SKU", "Name", "Brand", "Category", "Purchase price", "Selling price", "Minimum stock"]);
});

test("states are read without who leads to them", () => {
  expect(statesOf(read("boat-yard"), "Work order")).toBe("requested/quoted/approved/in progress/done/invoiced");
  expect(entity(read("boat-yard"), "Owner").workflow).toBeNull();
  expect(statesOf(read("film-crew"), "Expense")).toBe("submitted/approved/rejected/paid");
});

test("nobody may do what is denied to them, and a rule about some records denies nothing", () => {
  expect(mayDo(read("boat-yard"), "Mechanic", "Invoice")).toEqual([]);
  expect(mayDo(read("animal-clinic"), "Receptionist", "Medical note")).toEqual([]);
  expect(mayDo(read("animal-clinic"), "Vet", "Visit")).toContain("read assigned");
});

test("who sees and changes everything may do everything, who works on what is assigned sees that", () => {
  for (const { name } of read("boat-yard").entities) expect(mayDo(read("boat-yard"), "Yard manager", name)).toEqual(["create any", "delete any", "read any", "update any"]);
  expect(mayDo(read("animal-clinic"), "Clinic admin", "Invoice")).toEqual(["create any", "delete any", "read any", "update any"]);
  expect(mayDo(read("boat-yard"), "Mechanic", "Work order")).toEqual(expect.arrayContaining(["read assigned", "update assigned"]));
});

test("who owns what is looked after is served, and runs nothing", () => {
  expect(read("boat-yard").roles.map(({ name }) => name).sort()).toEqual(["Boat owner", "Mechanic", "Yard manager"]);
  expect(mayDo(read("boat-yard"), "Boat owner", "Boat")).toEqual(["read own"]);
  expect(mayDo(read("animal-clinic"), "Pet owner", "Medical note")).toEqual(["read own"]);
});

test("what can be attached has a field to be kept in", () => {
  for (const [brief, name] of [["boat-yard", "Work order"], ["animal-clinic", "Medical note"]] as const) {
    expect(read(brief).features.fileUpload.enabled).toBe(true);
    expect(fieldsOf(read(brief), name)).toMatchObject({ Photo: "image" });
  }
});

test("a number of guests is a number, and people who register sign up", () => {
  const names = read("hall-bookings").entities.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(["Booking", "Hall", "Invoice", "Payment"]));
  expect(names.filter((name) => /guest|registration|request|reminder/i.test(name))).toEqual([]);
  expect(read("hall-bookings").roles.map(({ name }) => name).sort()).toEqual(["Caretaker", "Clerk", "Resident", "Treasurer"]);
});

test("a reason that is asked for in a state is a field that is required there", () => {
  for (const [brief, name, field] of [["hall-bookings", "Booking", "Reason"], ["animal-clinic", "Visit", "Cancellation reason"]] as const) {
    const found = entity(read(brief), name).fields.find((each) => each.name === field);
    expect(read(brief).rules).toContainEqual(expect.objectContaining({ kind: "requiredWhen", field: found?.id }));
  }
});

test("a heading over short items is a record with its fields, and a table of types is read as one", () => {
  expect(fieldsOf(read("foodbank"), "Donor")).toEqual({ Name: "string", "Contact email": "email", Type: "supermarket/bakery/private" });
  expect(fieldsOf(read("foodbank"), "Household")).toEqual({ "Family name": "string", Adults: "integer", Children: "integer", "Dietary restrictions": "vegetarian/halal/gluten free", "Registered since": "date" });
  expect(fieldsOf(read("foodbank"), "Donation")).toMatchObject({ "Received on": "date", Weight: "decimal" });
  expect(linksOf(read("foodbank"), "Donation")).toContain("Donor");
  expect(fieldsOf(read("foodbank"), "Item")).toEqual({ Product: "string", Quantity: "integer", Unit: "string", "Best before date": "date" });
  expect(statesOf(read("foodbank"), "Parcel")).toBe("planned/packed/collected/not collected");
});

test("a story says what is made with what", () => {
  expect(fieldsOf(read("shift-planning"), "Shift")).toEqual({ Position: "string", "Start time": "datetime", "End time": "datetime", "People needed": "integer" });
  expect(fieldsOf(read("shift-planning"), "Time off")).toEqual({ "First day": "date", "Last day": "date", Reason: "text" });
  expect(entity(read("shift-planning"), "Employee").workflow).toBeNull();
});

test("a field is hidden from those who must not see it", () => {
  const cases = [["bike-shops", "Staff", "Product", "Purchase price", "Selling price"], ["shift-planning", "Employee", "Employee", "Hourly wage", "Name"]] as const;
  for (const [brief, roleName, name, unseen, seen] of cases) {
    const genome = read(brief);
    const role = genome.roles.find((each) => each.name === roleName)?.id;
    const reading = genome.permissions.find((each) => each.role === role && each.entity === entity(genome, name).id && each.action === "read");
    const idOf = (field: string) => entity(genome, name).fields.find((each) => each.name === field)?.id;
    expect(reading?.fields).toContain(idOf(seen));
    expect(reading?.fields).not.toContain(idOf(unseen));
  }
  expect(read("bike-shops").permissions.find(({ role, entity: id, action }) => role === "manager" && id === "product" && action === "read")?.fields).toBeNull();
});

test("an organisation that signs up has a workspace and is no role", () => {
  expect(read("shift-planning").product.tenancy).toBe("workspaces");
  expect(read("shift-planning").roles.map(({ name }) => name).sort()).toEqual(["Accountant", "Employee", "Restaurant manager"]);
});

test("nobody moves records that they may not see, and moving none opens no others", () => {
  for (const [brief, roleName, name, act, scope] of [["online-bakery", "Customer", "Order", "cancel", "own"], ["boat-yard", "Mechanic", "Work order", "start", "assigned"], ["boat-yard", "Boat owner", "Work order", "approve", "own"]] as const) {
    const genome = read(brief);
    const role = genome.roles.find((each) => each.name === roleName)?.id ?? "";
    const transition = entity(genome, name).workflow?.transitions.find((each) => each.name === act);
    expect(transition?.roles).not.toContain(role);
    expect(genome.permissions).toContainEqual(expect.objectContaining({ role, action: `transition:${transition?.id}`, scope }));
    expect(mayDo(genome, roleName, name)).not.toContain("read any");
  }
});

test("what belongs to one thing and to another belongs to both", () => {
  const genome = analyzeDescription("A book has a title. A member has a name. A loan has a due date. Each loan belongs to a book and to a member.");
  expect(fieldsOf(genome, "Loan")).toEqual({ "Due date": "date" });
  expect(linksOf(genome, "Loan")).toEqual(["Book", "Member"]);
});
