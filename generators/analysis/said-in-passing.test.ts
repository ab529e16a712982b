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

test("lets those who lead change what others added", () => {
  const genome = analyzeDescription("A booking has a date and a price. Clerks add bookings. Managers see all bookings.");
  const scope = (role: string): string | undefined => genome.permissions.find((each) => each.role === genome.roles.find(({ name }) => name === role)?.id && each.action === "update")?.scope;
  expect([scope("Manager"), scope("Clerk")]).toEqual(["any", "own"]);
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
  expect(entity(genome, "Menu item").fields.filter(({ provenance }) => provenance.some(({ kind }) => kind === "sentence")).map(({ type }) => type)).toEqual(["money", "text", "image"]);
});
