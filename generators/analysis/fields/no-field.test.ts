import { expect, test } from "vitest";
import { analyzeDescription } from "../index";
import { isSection, namesNoField } from "./no-field";

test.each(["PDF", "Real-time", "Reduce booking time", "Users can only be added", "30 consecutive days", "Has many tickets", "To update my address", "And employee earnings", "Acceptance criteria", "Non-functional requirements"])("%s names no field", (text) => {
  expect(namesNoField(text)).toBe(true);
});

test.each(["Purpose", "Order date", "Set price", "Sale price", "Check number", "Return date", "Target number of signatures", "Has children", "Is active", "Required skills", "Response time target"])("%s may name one", (text) => {
  expect(namesNoField(text)).toBe(false);
});

test("a list with a section of a document in it lists sections", () => {
  expect(isSection("User stories")).toBe(true);
  const { entities } = analyzeDescription("Payroll\n\nThis document about the payroll includes purpose, scope, audience and user stories.\n\nA payslip has a number, a gross amount and a date. Managers create payslips.");
  expect(entities.flatMap(({ fields }) => fields.map(({ name }) => name))).not.toEqual(expect.arrayContaining(["Audience"]));
});

test("how urgent a requirement is, is no field of what it speaks of", () => {
  const { entities } = analyzeDescription("## Bookings\n\nGuests book rooms. A booking has a start date, an end date and a price.\n\n- Guests can cancel a booking.\n  Priority: High\n- Guests can change a booking.\n  Priority: Low");
  expect(entities.flatMap(({ fields }) => fields.map(({ name }) => name))).not.toContain("Priority");
});

test("what saves time or happens in real time is no time", () => {
  const { entities } = analyzeDescription("Dispatchers see the position of every truck in real time, which saves time. A truck has a plate number and a capacity. Drivers log stops with an address and an arrival time.");
  const names = entities.flatMap(({ fields }) => fields.map(({ name }) => name));
  expect(names).toContain("Arrival time");
  expect(names).not.toContain("Time");
});
