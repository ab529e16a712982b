import { expect, it } from "vitest";
import { analyzeDescription, toSimple } from "./index";

const namesOf = (text: string): string[] => analyzeDescription(text).entities.map(({ name }) => name);

it.each([
  "A platform for dog walkers. Owners book walks for their dogs. Owners can chat with walkers.",
  "A platform for dog walkers. Owners book walks for their dogs.\n\n- In-app messaging between owners and walkers\n",
  "A platform for dog walkers. Owners book walks for their dogs. There is a chat room for each walk.",
])("keeps what people say to each other: %s", (text) => {
  expect(namesOf(text)).toContain("Message");
});

it.each([
  "A platform for dog walkers. Owners book walks for their dogs. A chatbot answers questions of owners.",
  "A platform for dog walkers. Owners book walks for their dogs. Reminders go out by SMS messaging.",
  "A platform for dog walkers. Owners book walks for their dogs.\n\n## Technology\n\n- WebSocket chat library\n",
])("keeps no messages where nobody writes to anybody: %s", (text) => {
  expect(namesOf(text)).not.toContain("Message");
});

it("keeps what people mark for later, and once only", () => {
  expect(namesOf("Hikers plan tours. A tour has a start place and a length. Hikers save tours to their favorites.")).toContain("Favorite");
  expect(namesOf("Shoppers browse lamps. A lamp has a price and a colour. Shoppers add lamps to a wishlist. The wishlist page lists their favorites.")).not.toContain("Favorite");
  expect(namesOf("Los clientes reservan rutas con fecha y precio. Los clientes tienen un chat con los guías.")).toContain("Mensaje");
});

it.each([
  ["Bakers write recipes. A recipe has a title and a method. Every recipe uses ingredients from the pantry.", "Recipe ingredient"],
  ["Waiters take orders. An order has a number and a status. The kitchen sees the dishes of the menu. Guests pick dishes from the menu for an order.", "Order item"],
])("gives a document its lines though nobody counts: %s", (text, line) => {
  expect(namesOf(text)).toContain(line);
});

it("counts the tables of standard parts among what a product keeps", () => {
  const names = (text: string): string[] => toSimple(analyzeDescription(text)).entities.map(({ name }) => name);
  expect(names("Members borrow books. A book has a title and an author.")).toContain("User");
  expect(names("Members borrow books. A book has a title and an author.")).not.toContain("Audit log");
  expect(names("Members borrow books. A book has a title and an author. An audit log shows who changed what.")).toContain("Audit log");
});
