import type { ListItem } from "./find-lists";

/** The values of a choice from an enumeration: short, distinct, in order. */
export function readValues(items: readonly Pick<ListItem, "text">[]): string[] {
  const values: string[] = [];
  for (const { text } of items) {
    for (const part of text.split(/\s*(?:→|->|=>|\/|\bvs\.?)\s*/)) {
      const value = part.replace(/["“”'`*._]+$|^["“”'`*_]+/g, "").replace(/^(?:or|and|either)\s+/i, "").trim();
      if (value === "" || value.length > 40 || value.split(/\s+/).length > 5 || !/[\p{L}\p{N}]/u.test(value)) continue;
      if (!values.some((known) => known.toLowerCase() === value.toLowerCase())) values.push(value);
    }
  }
  return values.slice(0, 30);
}
