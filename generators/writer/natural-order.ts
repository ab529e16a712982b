/**
 * The order ruff's isort gives two names: case aside, runs of digits as numbers, else by code point.
 * (Digits that start with 0 compare as fractions, as in the natord crate ruff uses.)
 */
export function compareNatural(left: string, right: string): number {
  const a = left.match(/\d+|\D/g) ?? [];
  const b = right.match(/\d+|\D/g) ?? [];
  for (let i = 0; i < Math.min(a.length, b.length); i += 1) {
    const order = comparePart(a[i] ?? "", b[i] ?? "");
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

function comparePart(left: string, right: string): number {
  const numeric = /^\d/.test(left) && /^\d/.test(right) && !left.startsWith("0") && !right.startsWith("0");
  if (numeric && left.length !== right.length) return left.length - right.length;
  return left < right ? -1 : left > right ? 1 : 0;
}
