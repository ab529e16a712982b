import { expect, test } from "vitest";
import type { Entity, Genome } from "../genome";
import { analyzeDescription } from "./index";

function entity(genome: Genome, name: string): Entity {
  const found = genome.entities.find((each) => each.name === name);
  if (!found) throw new Error(`No ${name} among ${genome.entities.map((each) => each.name).join(", ")}`);
  return found;
}

test("gives a number the range that the text tells", () => {
  const genome = analyzeDescription("A visit has a date, a rating from 1 to 5 and a pain level (0-10). Each patient has many visits.");
  const ranges = entity(genome, "Visit").fields.map(({ name, type, min, max }) => [name, type, min, max]);
  expect(ranges).toEqual([["Date", "date", null, null], ["Rating", "integer", "1", "5"], ["Pain level", "integer", "0", "10"]]);
});

test("keeps what is required in a state, though no list names it", () => {
  const genome = analyzeDescription("A request has a title and a status: open, approved, rejected. A reason is required when a request is rejected.");
  const request = entity(genome, "Request");
  const reason = request.fields.find(({ name }) => name === "Reason");
  expect(reason?.type).toBe("text");
  expect(genome.rules).toContainEqual(expect.objectContaining({ kind: "requiredWhen", field: reason?.id, value: request.fields.find(({ name }) => name === "Status")?.enumValues[2]?.id }));
});

test("has a field for what is uploaded", () => {
  const genome = analyzeDescription("A dog has a name and a breed. Each walk is for one dog. Walkers upload pictures to the walk after it ends.");
  expect(genome.features.fileUpload.enabled).toBe(true);
  expect(genome.entities.some(({ fields }) => fields.some(({ type }) => type === "image"))).toBe(true);
});

test.each([
  ["The dog's record shows who it is. Owners upload photos of the dog.", "Dog"],
  ["Upload a picture of each tool. A tool has a name and a price.", "Tool"],
])("keeps photos with what they are of: %s", (text, owner) => {
  const genome = analyzeDescription(`A dog has a name and a breed. A walk has a date and a report file. Each walk is for one dog. ${text}`);
  expect(entity(genome, owner).fields.filter(({ type }) => type === "image")).toHaveLength(1);
});

test("has a field for what records are found by", () => {
  const genome = analyzeDescription("Technicians record boilers. A boiler belongs to a customer. Search boilers by serial number, purchase date or customer. Managers can deactivate customers.");
  const said = (name: string): string[] => entity(genome, name).fields.filter(({ provenance }) => provenance.some(({ kind }) => kind === "sentence")).map((field) => `${field.name} ${field.type}`);
  expect(said("Boiler")).toEqual(["Serial number string", "Purchase date date"]);
  expect(said("Customer")).toContain("Active boolean");
});

test("counts the days before delivery from the delivery date", () => {
  const genome = analyzeDescription("Customers place orders. An order has a number and a delivery date. Send a reminder one day before delivery.");
  expect(genome.entities.map(({ name }) => name)).toEqual(["Order"]);
  expect(genome.features.jobs.map((job) => (job.kind === "remind" ? [job.field, job.daysBefore] : []))).toEqual([["order.delivery_date", 1]]);
});

/** The relations of a genome as "From to To". */
function linksOf({ relations, entities }: Genome): string[] {
  return relations.map(({ from, to }) => [from, to].map((id) => entities.find((each) => each.id === id)?.name ?? "User").join(" to ")).sort();
}

test("links orders and plants by their lines alone, and nobody to what is nobody's", () => {
  const genome = analyzeDescription("Customers place orders of plants. An order has a number and a date. Each order has several order lines; an order line has a quantity and a plant. A plant has a name and a price. Managers see all orders.");
  expect(linksOf(genome)).toEqual(["Order line to Order", "Order line to Plant", "Order to User"]);
});

test("hangs what is behind an object on the object", () => {
  const genome = analyzeDescription("Clients book appointments for a dog with a groomer. A groomer has a name and an email. A dog has a name and a breed. An appointment has a date and a price.");
  const links = linksOf(genome);
  expect(links).toEqual(expect.arrayContaining(["Appointment to Dog", "Appointment to Groomer"]));
  expect(links).not.toContain("Dog to Groomer");
});

test("gives what joins two things its own details", () => {
  const genome = analyzeDescription("A student has a name and an email. A course has a title and a room number. A student enrols in courses with a grade and a date.");
  const enrolment = genome.entities.find(({ id }) => genome.relations.filter(({ from }) => from === id).length === 2);
  expect(enrolment?.fields.map(({ name }) => name)).toEqual(["Grade", "Date"]);
  expect(linksOf(genome)).toEqual([`${enrolment?.name ?? ""} to Course`, `${enrolment?.name ?? ""} to Student`]);
});

test("lets those who work on the records change what others added, and keeps to their own whom others answer for", () => {
  const genome = analyzeDescription("A booking has a date and a price. Clerks add bookings. Volunteers add bookings. Managers see their bookings. Guests book rooms. Porters may only update their own bookings.");
  const scope = (role: string, action: string): string | undefined => genome.permissions.find((each) => each.role === genome.roles.find(({ name }) => name === role)?.id && each.entity === "booking" && each.action === action)?.scope;
  expect([scope("Clerk", "update"), scope("Manager", "update"), scope("Manager", "read"), scope("Volunteer", "update"), scope("Porter", "update")]).toEqual(["any", "any", "any", "own", "own"]);
});

test("says that the organisation in the title is the workspace", () => {
  const genome = analyzeDescription("Software for hair salons. An appointment has a date and a price. A client has a name and an email.");
  expect(JSON.stringify(genome)).toContain("Each hair salon has a workspace of its own");
});

test("links a record to the people who make it when they are no records", () => {
  const genome = analyzeDescription("Users can create posts and write comments. A post has a title and a body. A comment has a text. Each post has many comments.");
  const links = genome.relations.map(({ from, to }) => [from, to].map((id) => genome.entities.find((each) => each.id === id)?.name ?? "User").join(" to ")).sort();
  expect(links).toEqual(["Comment to Post", "Comment to User", "Post to User"]);
});

test("reads the fields of what stands behind them", () => {
  const genome = analyzeDescription("The restaurant sells menu items. Guests see the prices, descriptions and pictures of the menu items.");
  expect(entity(genome, "Menu item").fields.filter(({ provenance }) => provenance.some(({ kind }) => kind === "sentence")).map(({ type }) => type).sort()).toEqual(["image", "money", "text"]);
});
