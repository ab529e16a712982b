/** Currencies that have no smaller unit, so that their amounts count whole ones. */
const WITHOUT_CENTS: readonly string[] = ["bif", "clp", "djf", "gnf", "jpy", "kmf", "krw", "mga", "pyg", "rwf", "ugx", "vnd", "vuv", "xaf", "xof", "xpf"];

/** An amount in the smallest unit of its currency, for people: 2900 and "usd" give "$29.00". */
export function sayMoney(amount: number, currency: string): string {
  const value = WITHOUT_CENTS.includes(currency) ? amount : amount / 100;
  return new Intl.NumberFormat("en-US", { style: "currency", currency }).format(value);
}

/** A day as it stands on letters and pages: 2026-11-21. */
export function sayDay(date: Date): string {
  return date.toISOString().slice(0, 10);
}
