import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Genome } from "../genome";
import { analyzeDescription } from "./index";

const PARAGRAPHS = [
  "A patient has a name, a date of birth and an email.",
  "A treatment has a title and a price in euros.",
  "A room has a number and a floor.",
  "An invoice has a number, an amount and a status: draft, sent, paid.",
  "A device has a serial number and a purchase date.",
];
const ADDED: readonly (readonly [string, string])[] = [
  ["A supplier has a name and a phone number.", "Supplier"],
  ["A recipe has a title and a duration.", "Recipe"],
  ["A vehicle has a plate number and a mileage.", "Vehicle"],
];

/** The content of a genome without places: entities with their fields, and relations by name. */
function contentOf({ entities, relations }: Genome): unknown {
  const entityName = (id: string): string => entities.find((each) => each.id === id)?.name ?? "User";
  return {
    entities: entities.map(({ id, name, fields }) => ({ id, name, fields: fields.map((field) => [field.id, field.name, field.type, field.enumValues.map((value) => value.name)]).sort() })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    relations: relations.map(({ from, to, kind }) => `${entityName(from)} ${kind} ${entityName(to)}`).sort(),
  };
}

describe("a description that changes", () => {
  test("says the same in any order of its paragraphs", () => {
    const first = contentOf(analyzeDescription(PARAGRAPHS.join("\n\n")));
    fc.assert(
      fc.property(fc.shuffledSubarray(PARAGRAPHS, { minLength: PARAGRAPHS.length }), (order) => {
        expect(contentOf(analyzeDescription(order.join("\n\n")))).toEqual(first);
      }),
      { numRuns: 6, seed: 11 },
    );
  });

  test("changes only what an added sentence speaks of, and keeps every id", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ADDED), fc.nat(PARAGRAPHS.length), ([sentence, name], place) => {
        const before = analyzeDescription(PARAGRAPHS.join("\n\n"));
        const after = analyzeDescription([...PARAGRAPHS.slice(0, place), sentence, ...PARAGRAPHS.slice(place)].join("\n\n"));
        const content = contentOf(after) as { readonly entities: readonly { readonly name: string }[]; readonly relations: readonly string[] };
        expect({ entities: content.entities.filter((entity) => entity.name !== name), relations: content.relations.filter((relation) => !relation.includes(name)) }).toEqual(contentOf(before));
      }),
      { numRuns: 6, seed: 12 },
    );
  });

  test("keeps the id of an entity when a field is added to it", () => {
    const before = analyzeDescription(PARAGRAPHS.join("\n\n"));
    const after = analyzeDescription(PARAGRAPHS.join("\n\n").replace("a number and a floor", "a number, a floor and a capacity"));
    const ids = ({ entities }: Genome): string[] => entities.flatMap(({ id, fields }) => [id, ...fields.map((field) => field.id)]);
    expect(ids(after).filter((id) => !ids(before).includes(id))).toHaveLength(1);
    expect(ids(before).filter((id) => !ids(after).includes(id))).toEqual([]);
  });
});
