/** Days and moments as date inputs show them, and as the API keeps them. */
const two = (value: number) => String(value).padStart(2, "0");

/** A moment of the API as the value of a `datetime-local` input, in the reader's time zone. */
export function toLocalInput(moment: string): string {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return "";
  const day = `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${
    two(date.getDate())
  }`;
  return `${day}T${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The value of a `datetime-local` input as a moment of the API. */
export function fromLocalInput(value: string): string {
  return new Date(value).toISOString();
}

/** Today, as the server counts days. */
export function today(): string {
  return new Date().toISOString().slice(0, 10);
}

/** The present minute as the value of a `datetime-local` input. */
export function now(): string {
  return toLocalInput(new Date().toISOString());
}

/** The first moment of a day in the reader's time zone. */
export function startOfDay(day: string): string {
  return new Date(`${day}T00:00:00`).toISOString();
}

/** The last moment of a day in the reader's time zone. */
export function endOfDay(day: string): string {
  return new Date(`${day}T23:59:59.999`).toISOString();
}
