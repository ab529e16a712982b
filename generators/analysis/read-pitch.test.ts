import { describe, expect, it } from "vitest";
import { checkGenome, genomeDigest } from "../genome";
import { sha256 } from "../genome/digest";
import { analyzeDescription } from "./analyze-description";

describe("a pitch of one line", () => {
  const pitch = "A CRM for bakers";
  const genome = analyzeDescription(pitch);

  it("is completed by what such a product usually keeps", () => {
    expect(genome.entities.map(({ name }) => name)).toEqual(expect.arrayContaining(["Company", "Contact", "Deal", "Activity"]));
    expect(checkGenome(genome).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("says of everything it was not told that it is assumed", () => {
    const deal = genome.entities.find(({ name }) => name === "Deal");
    expect(deal?.provenance).toEqual([{ kind: "assumption", note: "Usual for a customer relationship manager; the description does not say." }]);
    expect(JSON.stringify(genome)).not.toContain("undefined");
  });

  it("keeps the sentences and the digest of the pitch alone", () => {
    expect(genome.source.sentences.map(({ text }) => text)).toEqual([pitch]);
    expect(genome.source.digest).toBe(sha256(pitch));
    expect(genomeDigest(genome)).toBe(genomeDigest(analyzeDescription(pitch)));
  });

  it("is left as it is when it says itself what is kept", () => {
    const said = analyzeDescription("A CRM. Each hive has a number and a location.");
    expect(said.entities.map(({ name }) => name)).toEqual(["Hive"]);
  });

  it("is refused when nobody could know what is meant", () => {
    expect(() => analyzeDescription("Hello there, how do you do?")).toThrow("Nothing in the text names a thing");
  });
});
