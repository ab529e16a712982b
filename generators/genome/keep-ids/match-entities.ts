import type { Entity, Field } from "../genome";
import { singularWords } from "../names/plural";
import { toWords } from "../names/words";
import { type Lists, matchItems } from "./match-items";

/** At least so many hundredths of the fields of two entities are the same when one is the other under a new name. */
const ALIKE = 50;

/** A name as it is compared: words, the last in the singular. */
export function nameKey({ name }: { readonly name: string }): string {
  return singularWords(toWords(name)).join(" ") || name;
}

/** By name first, because an id may remember a name that something else bears by now; then by id, then by fields. */
export function matchEntities(lists: Lists<Entity>): Map<number, number> {
  const matches = matchItems(lists, [nameKey, ({ id }) => id]);
  const used = new Set(matches.values());
  for (const [position, entity] of lists.next.entries()) {
    if (matches.has(position)) continue;
    const best = lists.previous
      .map((other, index) => ({ index, score: used.has(index) ? 0 : likeness(entity, other) }))
      .reduce((a, b) => (b.score > a.score ? b : a), { index: -1, score: 0 });
    if (best.score < ALIKE) continue;
    matches.set(position, best.index);
    used.add(best.index);
  }
  return matches;
}

/** Shared fields in hundredths of all fields of both; a single shared field such as a name proves nothing. */
function likeness(a: Entity, b: Entity): number {
  const own = new Set(a.fields.map(fieldKey));
  const other = new Set(b.fields.map(fieldKey));
  const shared = [...own].filter((key) => other.has(key)).length;
  return shared < 2 ? 0 : Math.floor((100 * shared) / (own.size + other.size - shared));
}

function fieldKey(field: Field): string {
  return `${nameKey(field)} ${field.type}`;
}
