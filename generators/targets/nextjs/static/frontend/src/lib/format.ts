import { product } from "@/product";

const dateFormat = new Intl.DateTimeFormat(product.locale, { dateStyle: "medium" });
const timeFormat = new Intl.DateTimeFormat(product.locale, { timeStyle: "short" });
const momentFormat = new Intl.DateTimeFormat(product.locale, {
  dateStyle: "medium",
  timeStyle: "short",
});
const monthFormat = new Intl.DateTimeFormat(product.locale, { month: "short", year: "2-digit" });
const numberFormat = new Intl.NumberFormat(product.locale, { maximumFractionDigits: 6 });
const moneyFormat = new Intl.NumberFormat(product.locale, {
  style: "currency",
  currency: product.currency,
});

/** `2026-01-31` as people of the product's locale write it. */
export function formatDate(day: string): string {
  return dateFormat.format(new Date(`${day.slice(0, 10)}T00:00:00`));
}

/** `14:30:00` as a time of day. */
export function formatTime(time: string): string {
  return timeFormat.format(new Date(`2000-01-01T${time}`));
}

/** A moment of the API, in the reader's time zone. */
export function formatDateTime(moment: string): string {
  return momentFormat.format(new Date(moment));
}

/** `2026-01` as a short name of the month. */
export function formatMonth(month: string): string {
  return monthFormat.format(new Date(`${month}-01T00:00:00`));
}

/** A number, or the exact text of one. */
export function formatNumber(value: number | string): string {
  return numberFormat.format(value as Intl.StringNumericLiteral);
}

/** An amount in the product's currency. */
export function formatMoney(amount: number | string): string {
  return moneyFormat.format(amount as Intl.StringNumericLiteral);
}

/** Seconds as hours, minutes and seconds: "1 h 30 min". */
export function formatDuration(seconds: number): string {
  const total = Math.abs(seconds);
  const parts = [
    { value: Math.floor(total / 3600), unit: "h" },
    { value: Math.floor(total / 60) % 60, unit: "min" },
    { value: total % 60, unit: "s" },
  ].filter(({ value }) => value > 0);
  const text = parts.map(({ value, unit }) => `${formatNumber(value)} ${unit}`).join(" ");
  return `${seconds < 0 ? "−" : ""}${text === "" ? "0 min" : text}`;
}

/** Bytes as a person reads them: "1.2 MB". */
export function formatFileSize(bytes: number): string {
  const units = ["B", "kB", "MB", "GB"];
  const power = bytes < 1000 ? 0 : Math.min(units.length - 1, Math.floor(Math.log10(bytes) / 3));
  return `${formatNumber(Number((bytes / 1000 ** power).toFixed(power === 0 ? 0 : 1)))} ${
    units[power]
  }`;
}
