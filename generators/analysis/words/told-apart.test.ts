import { describe, expect, test } from "vitest";
import { analyzeDescription, toSimple } from "..";
import { readDescription } from "../read-description";
import { toldApart } from "./told-apart";

const fieldsOf = (text: string, entity: string): string[] | undefined => toSimple(analyzeDescription(text)).entities.find(({ name }) => name === entity)?.fields.map(({ name }) => name);

describe("two words of the catalogue for one thing", () => {
  const parcels = "Couriers deliver parcels. Each parcel has a weight, a recipient and a status. A shipment has a route number and a departure date.";

  test("are two things in a text that says what each has", () => {
    expect([fieldsOf(parcels, "Parcel"), fieldsOf(parcels, "Shipment")]).toEqual([["Weight", "Recipient", "Status"], ["Route number", "Departure date"]]);
  });

  test("are one thing in a text that says what one of them has", () => {
    expect(toldApart(readDescription("Couriers deliver shipments. Each parcel has a weight, a recipient and a status.").statements)).toEqual([]);
  });

  test("are one thing when the one is the end of the other", () => {
    expect(toldApart(readDescription("Each storage unit has a size and a price. A unit has a number and a floor.").statements)).toEqual([]);
  });
});

test("what stands in parentheses behind the place is entered for what is added there", () => {
  const text = "Beekeepers keep apiaries and hives.\n\n- Add hives to an apiary (frame count, queen colour)\n- Record inspections of a hive with date and weather\n";
  expect([fieldsOf(text, "Hive")?.slice(0, 2), fieldsOf(text, "Apiary")?.includes("Frame count")]).toEqual([["Frame count", "Queen colour"], false]);
});

test("rules that one breaks are no records", () => {
  const text = "Members write messages in channels. Moderators ban members who break the rules. Each channel has a name and a topic.";
  expect(toSimple(analyzeDescription(text)).entities.map(({ name }) => name)).not.toContain("Rule");
});

test("what only the title says is no record", () => {
  const text = "# Approval flow\n\nEmployees submit expenses with an amount and a date. Each expense belongs to a project.";
  expect(toSimple(analyzeDescription(text)).entities.map(({ name }) => name)).not.toContain("Approval");
});
