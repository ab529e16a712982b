import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Genome } from "../genome";
import { checkGenome } from "../genome";
import { DescriptionError } from "./description-error";
import { analyzeDescription } from "./index";
import type { SampleParagraph } from "./samples/paragraphs";
import { SAMPLE_PARAGRAPHS } from "./samples/paragraphs";

const RUNS = 12;

/** The content of a genome without places: entities with their fields, and relations by name. */
interface Content {
  readonly entities: readonly { readonly id: string; readonly name: string; readonly fields: readonly unknown[] }[];
  readonly relations: readonly string[];
}

function contentOf({ entities, relations }: Genome): Content {
  const entityName = (id: string): string => entities.find((each) => each.id === id)?.name ?? "User";
  return {
    entities: entities.map(({ id, name, fields }) => ({ id, name, fields: fields.map((field) => [field.id, field.name, field.type, field.enumValues.map((value) => value.name)]).sort() })).sort((a, b) => (a.name < b.name ? -1 : 1)),
    relations: relations.map(({ from, to, kind }) => `${entityName(from)} ${kind} ${entityName(to)}`).sort(),
  };
}

function read(paragraphs: readonly SampleParagraph[]): Content {
  return contentOf(analyzeDescription(paragraphs.map(({ text }) => text).join("\n\n")));
}

/** Without an entity and what links it. */
function without({ entities, relations }: Content, name: string): Content {
  return { entities: entities.filter((entity) => entity.name !== name), relations: relations.filter((relation) => !relation.split(" ").includes(name)) };
}

const FIRST = SAMPLE_PARAGRAPHS.slice(0, 5);
const ADDED = SAMPLE_PARAGRAPHS.filter(({ name }) => /^(?:Supplier|Recipe|Vehicle)$/.test(name));

/** Some paragraphs of any domains, in any order. */
const some = fc.shuffledSubarray([...SAMPLE_PARAGRAPHS], { minLength: 4, maxLength: 9 });

describe("a description that changes", () => {
  test("says the same in any order of its paragraphs", () => {
    fc.assert(
      fc.property(some.chain((chosen) => fc.tuple(fc.constant(chosen), fc.shuffledSubarray(chosen, { minLength: chosen.length }))), ([chosen, shuffled]) => {
        expect(read(shuffled)).toEqual(read(chosen));
      }),
      { numRuns: RUNS },
    );
  });

  test("changes only what an added sentence speaks of, and keeps every id", () => {
    fc.assert(
      fc.property(fc.constantFrom(...ADDED), fc.nat(FIRST.length), (added, place) => {
        expect(without(read([...FIRST.slice(0, place), added, ...FIRST.slice(place)]), added.name)).toEqual(read(FIRST));
      }),
      { numRuns: 6 },
    );
  });

  test("finds the thing that every paragraph speaks of, whatever stands around it", () => {
    fc.assert(
      fc.property(some, (chosen) => {
        expect(read(chosen).entities.map(({ name }) => name)).toEqual(expect.arrayContaining(chosen.map(({ name }) => name)));
      }),
      { numRuns: RUNS },
    );
  });

  test("keeps the id of an entity when a field is added to it", () => {
    const ids = ({ entities }: Content): string[] => entities.flatMap(({ id, fields }) => [id, ...fields.map((field) => String((field as readonly unknown[])[0]))]);
    const before = ids(read(FIRST));
    const after = ids(read(FIRST.map((each) => ({ ...each, text: each.text.replace("a floor and a capacity", "a floor, a view and a capacity") }))));
    expect(after.filter((id) => !before.includes(id))).toHaveLength(1);
    expect(before.filter((id) => !after.includes(id))).toEqual([]);
  });
});

const MARKS = ["# ", "## ", "- ", "1. ", "| a | b |\n|---|---|\n| ", "```sql\ncreate table ", "```\n", "> ", "**", "\n\n", "\t", ": ", "(", ")", " has a ", " 有 ", "Ein Kunde hat ", "Como cliente, quiero ", "’", "\u200d", "\u202e", "👩‍🌾", "é", "ß", "İ", "ﬁ", "\u0301", "A client has a name, a phone and an email.\n"];
const anyText = fc.array(fc.oneof(fc.constantFrom(...MARKS), fc.string({ unit: "grapheme", maxLength: 12 }), fc.constantFrom(...SAMPLE_PARAGRAPHS.map(({ text }) => text))), { maxLength: 30 }).map((parts) => parts.join(""));

/** A genome or a refusal that says why; nothing else may come of a text. */
function readAny(text: string): Genome | null {
  try {
    return analyzeDescription(text);
  } catch (error) {
    if (error instanceof DescriptionError) return null;
    throw error;
  }
}

test("any text gives a genome that passes the checker, or is refused with the reason", () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const genome = readAny(text);
      expect(genome === null ? [] : checkGenome(genome).filter(({ severity }) => severity === "error")).toEqual([]);
    }),
    { numRuns: 60 },
  );
});
