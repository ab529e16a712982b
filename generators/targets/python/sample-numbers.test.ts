import { describe, expect, test } from "vitest";
import { parseGenome } from "../../genome/index";
import { planCodebase } from "../../plan/index";
import { everything } from "../../testing/genomes/index";
import { parseDecimal, sampleNumbers, unit } from "./sample-numbers";

const plan = planCodebase(parseGenome(everything));

describe("sample numbers", () => {
  test("every comparison of every entity holds", () => {
    const broken = plan.entities.flatMap((entity) => {
      const values = sampleNumbers(entity);
      return entity.rules.flatMap((rule) => {
        if (rule.kind !== "compare") return [];
        const left = values.get(rule.left.id) ?? 0n;
        const right = values.get(rule.right.id) ?? 0n;
        const holds = { "<": left < right, "<=": left <= right, ">": left > right, ">=": left >= right }[rule.operator];
        return holds ? [] : [rule.id];
      });
    });
    expect(broken).toEqual([]);
  });

  test("every number lies within its bounds", () => {
    const outside = plan.entities.flatMap((entity) => {
      const values = sampleNumbers(entity);
      return entity.fields.filter((field) => {
        const value = values.get(field.id);
        if (value === undefined || unit(field) === 1n) return false;
        return (field.min !== null && value < parseDecimal(field.min)) || (field.max !== null && value > parseDecimal(field.max));
      });
    });
    expect(outside).toEqual([]);
  });

  test("decimals are read exactly", () => {
    expect([parseDecimal("12.5"), parseDecimal("-0.000001"), parseDecimal("999999999999999999")]).toEqual([12_500_000n, -1n, 999_999_999_999_999_999_000_000n]);
  });
});
