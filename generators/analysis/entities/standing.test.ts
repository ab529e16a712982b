import { describe, expect, it } from "vitest";
import { findModels } from "../models/find-models";
import { readDescription } from "../read-description";
import { findCandidates } from "./find-candidates";
import { longerOf, ranksOf } from "./standing";

const TEXT = "Rangers check every kraal. The kraal's name is painted at the gate. The color of the kraal is free. We store the kraal number. Herders visit a night kraal and a day kraal.";

describe("how a candidate stands in a text", () => {
  const reading = readDescription(TEXT);
  const candidates = findCandidates(reading, findModels(reading.document));

  it("puts what is spoken of most first", () => {
    expect(ranksOf(candidates).get("kraal")).toBe(0);
  });

  it("counts the longer names that end in a word", () => {
    expect(longerOf(candidates).get("kraal")).toBe(2);
  });
});
