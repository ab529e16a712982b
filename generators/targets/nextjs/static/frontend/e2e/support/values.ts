const START_OF_CENTURY = Date.UTC(2100, 0, 1);
const DAY = 86_400_000;

/** A number that no other test and no former run has used. */
export function uniqueNumber(): number {
  return (Date.now() % 1_000_000_000) * 100 + Math.floor(Math.random() * 100);
}

/** A text with the number in it, cut to what fits. */
export function text(words: string, number: number, maxLength: number): string {
  const ending = ` ${number}`;
  return ending.length >= maxLength
    ? String(number).slice(-maxLength)
    : words.slice(0, maxLength - ending.length) + ending;
}

/** A day so many days from the first of January 2100. */
export function day(offset: number): string {
  return new Date(START_OF_CENTURY + offset * DAY).toISOString().slice(0, 10);
}

/** One of the texts, another for another number. */
export function oneOf(texts: readonly string[], number: number): string {
  return texts[number % texts.length] ?? "";
}
