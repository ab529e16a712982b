const RULES = new Intl.PluralRules("en");

interface Forms {
  readonly one: string;
  readonly other: string;
}

/** The form of a word that fits a number: 1 seat, 2 seats. */
export function plural(count: number, { one, other }: Forms): string {
  return RULES.select(count) === "one" ? one : other;
}

/** A number with its thousands apart: 12,000. */
export function sayNumber(value: number): string {
  return value.toLocaleString("en");
}
