/** Exact decimals as text, because floating point would round money. */
const PLACES = 30;

/** What a person typed as a decimal with a point: "1 234,5" becomes "1234.5". */
export function normalizeDecimal(text: string): string {
  return text.replace(/[\s\u00a0\u202f']/g, "").replace(",", ".");
}

/** Negative, zero or positive, as `left` is less than, equal to or greater than `right`. */
export function compareDecimals(left: string, right: string): number {
  const difference = scaled(normalizeDecimal(left)) - scaled(normalizeDecimal(right));
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** How many digits stand after the point, trailing zeros left out. */
export function decimalPlaces(text: string): number {
  return (text.split(".")[1] ?? "").replace(/0+$/, "").length;
}

function scaled(text: string): bigint {
  const [whole = "0", fraction = ""] = text.replace("-", "").split(".");
  const value = BigInt(whole + fraction.padEnd(PLACES, "0").slice(0, PLACES));
  return text.startsWith("-") ? -value : value;
}
