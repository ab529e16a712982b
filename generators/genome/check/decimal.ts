/** A decimal of the genome in millionths, exactly. */
function millionths(decimal: string): bigint {
  const [, sign = "", whole = "0", fraction = ""] = /^(-?)(\d+)(?:\.(\d+))?$/.exec(decimal) ?? [];
  const size = BigInt(whole + fraction.padEnd(6, "0").slice(0, 6));
  return sign === "-" ? -size : size;
}

/** Whether `left` is smaller than `right`; both as the genome writes decimals. */
export function isLess(left: string, right: string): boolean {
  return millionths(left) < millionths(right);
}

export function isWhole(decimal: string): boolean {
  return millionths(decimal) % 1_000_000n === 0n;
}

/** At most so many digits behind the point. */
export function hasPlaces(decimal: string, places: number): boolean {
  return (decimal.split(".")[1] ?? "").replace(/0+$/, "").length <= places;
}

export function isDecimal(text: string): boolean {
  return /^-?\d{1,18}(\.\d{1,6})?$/.test(text);
}
