import fc from "fast-check";
import { expect, test } from "vitest";
import { draftGenome } from "../testing/genomes/arbitrary-genome";
import * as genomes from "../testing/genomes/index";
import { applyFix, checkGenome, parseGenome, repairGenome } from "./index";

const errors = (genome: Parameters<typeof checkGenome>[0]) => checkGenome(genome).filter(({ severity }) => severity === "error");

test("repairs every careless genome, and repairs a repaired one no further", () => {
  fc.assert(
    fc.property(draftGenome({ entities: 5, fields: 5, relations: 6 }), (draft) => {
      const { genome } = repairGenome(draft);
      expect(errors(genome)).toEqual([]);
      expect(repairGenome(genome).applied).toEqual([]);
    }),
    { numRuns: 150 },
  );
});

test("proposes a fix for every error, and applying it alone leaves a genome that fits the schema", () => {
  fc.assert(
    fc.property(draftGenome(), (draft) => {
      for (const { fix } of checkGenome(draft).filter(({ severity }) => severity === "error")) {
        if (fix === null) throw new Error("an error without a fix");
        expect(parseGenome(applyFix(draft, fix))).toBeDefined();
      }
    }),
    { numRuns: 60 },
  );
});

test("every warning's fix fits, and takes the warning away", () => {
  fc.assert(
    fc.property(draftGenome(), (draft) => {
      const { genome } = repairGenome(draft);
      for (const problem of checkGenome(genome)) {
        if (problem.fix === null) continue;
        const left = checkGenome(applyFix(genome, problem.fix)).filter(({ code, place, message }) => code === problem.code && place.path === problem.place.path && message === problem.message);
        expect(left).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});

test.each(Object.entries(genomes).flatMap(([name, genome]) => (typeof genome === "function" ? [] : [[name, genome] as const])))("finds no error in the genome %s", (_, genome) => {
  expect(errors(genome)).toEqual([]);
});

test("leaves a product about nothing to the person, because no fix can invent one", () => {
  const empty = parseGenome({ schemaVersion: 1, product: { name: "Nothing", slug: "nothing" } });
  expect(repairGenome(empty).applied).toEqual([]);
  expect(errors(empty).map(({ code }) => code)).toEqual(["no-entities"]);
});
