import { describe, expect, it } from "vitest";
import { checkGenome } from "../../genome";
import { analyzeDescription } from "../analyze-description";
import { ARCHETYPES, findArchetype } from "./find-archetype";

const archetypes = ARCHETYPES.map((archetype) => [archetype.name, archetype] as const);

describe("a kind of product", () => {
  it.each(archetypes)("%s is told in words that are read as they are meant", (_name, { text, thing = "thing" }) => {
    const plain = text.replaceAll("{things}", `${thing}s`).replaceAll("{Things}", `${thing}s`).replaceAll("{thing}", thing);
    const genome = analyzeDescription(plain);
    const told = [...plain.matchAll(/(?:^|\. )Each ([a-z -]+?) has /g)].map(([, name = ""]) => name.replace(/-/g, " "));
    const found = genome.entities.map(({ name }) => name.toLowerCase().replace(/-/g, " "));
    expect(told.length).toBeGreaterThanOrEqual(3);
    expect(told.filter((name) => !found.includes(name))).toEqual([]);
    expect(checkGenome(genome).filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it.each([
    ["A CRM", "a customer relationship manager"],
    ["Something like Trello but for law firms", "a project board"],
    ["A forum for dog walkers", "a forum"],
    ["We run a bike shop and need to track repairs", "a repair shop"],
    ["An app for dog walkers.", "a dog walking service"],
    ["Online booking for a yoga studio", "a studio with classes"],
  ])("is found in %j", (pitch, name) => {
    expect(findArchetype(pitch)?.name).toBe(name);
  });

  it("takes over what the pitch says it is for, unless that is people or a place", () => {
    expect(findArchetype("Airbnb for boats")?.text).toContain("Each boat has a title");
    expect(findArchetype("An online shop for small businesses")?.text).toContain("Each product has a name");
  });

  it("is not found in words that mean no product", () => {
    expect(findArchetype("Lorem ipsum dolor sit amet")).toBeNull();
  });
});
