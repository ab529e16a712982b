/** The function of `@/lib/format` that prints a value of a type, for the types that have one. */
export const VALUE_FORMAT = {
  date: "formatDate",
  datetime: "formatDateTime",
  time: "formatTime",
  money: "formatMoney",
  integer: "formatNumber",
  decimal: "formatNumber",
  duration: "formatDuration",
} as const;
