/** Which item of the new list is which of the old one: new position to old position. */
export type Matches = ReadonlyMap<number, number>;

export interface Lists<T> {
  readonly next: readonly T[];
  readonly previous: readonly T[];
}

/**
 * Match items that share a key, trying one key after the other. A key that several free items of a list share decides
 * nothing: a wrong match would rename what should be kept.
 */
export function matchItems<T>(lists: Lists<T>, keys: readonly ((item: T) => string | null)[]): Map<number, number> {
  const matches = new Map<number, number>();
  for (const key of keys) {
    const old = uniqueByKey(lists.previous, { key, used: new Set(matches.values()) });
    const now = uniqueByKey(lists.next, { key, used: new Set(matches.keys()) });
    for (const [value, position] of now) {
      const other = old.get(value);
      if (other !== undefined) matches.set(position, other);
    }
  }
  return matches;
}

function uniqueByKey<T>(items: readonly T[], { key, used }: { readonly key: (item: T) => string | null; readonly used: ReadonlySet<number> }): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  const several = new Set<string>();
  for (const [position, item] of items.entries()) {
    const value = used.has(position) ? null : key(item);
    if (value === null) continue;
    if (positions.has(value)) several.add(value);
    positions.set(value, position);
  }
  for (const value of several) positions.delete(value);
  return positions;
}

/** When one item is left on each side, between the same neighbours, it was renamed in its place. */
export function matchLastInPlace<T>(lists: Lists<T>, { matches, alike }: { readonly matches: Map<number, number>; readonly alike: (a: T, b: T) => boolean }): void {
  const used = new Set(matches.values());
  const now = lists.next.flatMap((_, position) => (matches.has(position) ? [] : [position]));
  const old = lists.previous.flatMap((_, position) => (used.has(position) ? [] : [position]));
  const [a] = now;
  const [b] = old;
  if (a === undefined || b === undefined || now.length > 1 || old.length > 1 || lists.next.length < 2) return;
  const before = a === 0 ? b === 0 : matches.get(a - 1) === b - 1;
  const after = a === lists.next.length - 1 ? b === lists.previous.length - 1 : matches.get(a + 1) === b + 1;
  const next = lists.next[a];
  const previous = lists.previous[b];
  if (before && after && next !== undefined && previous !== undefined && alike(next, previous)) matches.set(a, b);
}
