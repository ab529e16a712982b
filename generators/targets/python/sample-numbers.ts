import type { EntityPlan, FieldPlan } from "../../plan/index";

/** Numbers with six decimal places, as whole millionths. */
export const ONE = 1_000_000n;

/** Days from 2100-01-01 for dates that must lie ahead, and for those that must lie behind. */
const AHEAD = 0n;
const BEHIND = -54_786n;
const FIRST_MINUTE = 480n;

/**
 * One value for every field that can be compared, such that every comparison among the rules holds:
 * millionths for numbers, days from 2100-01-01 for dates and moments, minutes for times of day.
 */
export function sampleNumbers(entity: EntityPlan): ReadonlyMap<string, bigint> {
  const values = new Map<string, bigint>();
  for (const field of entity.fields) {
    const start = startOf(field, entity);
    if (start !== null) values.set(field.id, start);
  }
  const comparisons = entity.rules.flatMap((rule) => {
    if (rule.kind !== "compare") return rule.kind === "noOverlap" ? [{ low: rule.start, high: rule.end, gap: 1n }] : [];
    const upward = rule.operator === "<" || rule.operator === "<=";
    const strict = rule.operator === "<" || rule.operator === ">";
    const [low, high] = upward ? [rule.left, rule.right] : [rule.right, rule.left];
    return [{ low, high, gap: strict ? unit(low) : 0n }];
  });
  // As many rounds as there are rules: a chain of comparisons settles in that many.
  for (let round = 0; round <= comparisons.length; round += 1) {
    for (const { low, high, gap } of comparisons) {
      const least = (values.get(low.id) ?? 0n) + gap;
      if ((values.get(high.id) ?? 0n) < least) values.set(high.id, least);
    }
  }
  return values;
}

/** The smallest step between two values of a field. */
export function unit(field: FieldPlan): bigint {
  return isNumber(field) ? ONE : 1n;
}

export function isNumber(field: FieldPlan): boolean {
  return ["integer", "decimal", "money", "duration"].includes(field.type);
}

export function parseDecimal(text: string): bigint {
  const negative = text.startsWith("-");
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const value = BigInt(whole) * ONE + BigInt(fraction.padEnd(6, "0").slice(0, 6));
  return negative ? -value : value;
}

function startOf(field: FieldPlan, entity: EntityPlan): bigint | null {
  if (isNumber(field)) return numberStart(field);
  switch (field.type) {
    case "date":
    case "datetime":
      return entity.rules.some((rule) => rule.kind === "compareNow" && rule.field.id === field.id && (rule.operator === "<" || rule.operator === "<=")) ? BEHIND : AHEAD;
    case "time":
      return FIRST_MINUTE;
    default:
      return null;
  }
}

/** One, or the number next to it that the bounds admit. */
function numberStart(field: FieldPlan): bigint {
  const min = field.min === null ? null : parseDecimal(field.min);
  const max = field.max === null ? null : parseDecimal(field.max);
  if (min !== null && min > ONE) return min;
  if (max !== null && max < ONE) return max;
  return ONE;
}
