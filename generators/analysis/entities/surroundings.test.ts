import { describe, expect, it } from "vitest";
import { findModels } from "../models/find-models";
import { readDescription } from "../read-description";
import { findCandidates } from "./find-candidates";
import { ranksOf } from "./standing";
import { placesOf, surroundingsOf } from "./surroundings";

const TEXT = `# Kraals

Kraals are registered by the ranger. Each visit notes the kraal name, the kraal status, a date and a whip.
The app shows a list of kraals (count, feeder) at /kraals.
As a herder, I want to update a kraal.`;

describe("where a candidate stands", () => {
  const reading = readDescription(TEXT);
  const candidates = findCandidates(reading, findModels(reading.document));
  const surroundings = surroundingsOf(reading, ranksOf(candidates));
  const places = (key: string): ReturnType<typeof placesOf> => {
    const candidate = candidates.get(key);
    if (!candidate) throw new Error(`no ${key} among ${[...candidates.keys()].join(", ")}`);
    return placesOf(candidate, candidate.occurrences.filter(({ mention }) => !mention.modifier), surroundings);
  };

  it("counts the attributes that are named after it", () => {
    expect(surroundings.attributes.get("kraal")).toBe(2);
  });

  it("knows the names that stand in addresses", () => {
    expect(surroundings.identifiers.has("kraal")).toBe(true);
  });

  it("tells what is recorded, listed and changed", () => {
    const { passive, counted, story, changed } = places("kraal");
    expect([passive, counted, story, changed].map((value) => value > 0)).toEqual([true, true, true, true]);
  });

  it("tells what stands among attributes and in parentheses", () => {
    expect([places("whip").beside, places("feeder").parens]).toEqual([1, 1]);
  });
});
