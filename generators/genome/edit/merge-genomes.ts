import { canonicalJson } from "../canonical-json";
import type { Genome } from "../genome";
import { parseGenome } from "../parse";
import { mendProvenance } from "./mend-provenance";
import { pruneReferences } from "./prune-references";

export interface Merge {
  /** What both sides began with. */
  readonly base: Genome;
  /** What a person made of it: where both changed the same, this counts. */
  readonly mine: Genome;
  /** What became of it elsewhere, with the ids of `base`: read anew, or saved by another tab. */
  readonly theirs: Genome;
}

/**
 * Both sides' changes in one genome. A part is the same part when its id is; what one side removed and the other left
 * alone goes, what one side removed and the person changed stays, and the order is the person's. The description
 * is theirs.
 */
export function mergeGenomes({ base, mine, theirs }: Merge): Genome {
  const merged = mergeValues({ base, mine, theirs }) as Genome;
  return parseGenome(pruneReferences(mendProvenance({ ...merged, source: theirs.source })));
}

interface Sides {
  readonly base: unknown;
  readonly mine: unknown;
  readonly theirs: unknown;
}

function mergeValues({ base, mine, theirs }: Sides): unknown {
  if (same(mine, theirs) || same(base, theirs)) return mine;
  if (same(base, mine)) return theirs;
  if (isObject(mine) && isObject(theirs)) return mergeObjects(isObject(base) ? base : {}, mine, theirs);
  if (Array.isArray(mine) && Array.isArray(theirs)) {
    const former: readonly unknown[] = Array.isArray(base) ? base : [];
    const lists = [former, mine, theirs];
    if (lists.every((list) => list.every(hasKey) && areDistinct(list))) return mergeLists(former, mine, theirs);
  }
  return mine;
}

type JsonObject = Readonly<Record<string, unknown>>;

function mergeObjects(base: JsonObject, mine: JsonObject, theirs: JsonObject): JsonObject {
  // A field of another type has other options: whoever chose the type chose them with it.
  if ("enumValues" in mine && mine.type !== theirs.type) return same(mine.type, base.type) ? theirs : mine;
  if ("kind" in mine && mine.kind !== theirs.kind && !("onDelete" in mine)) return same(mine.kind, base.kind) ? theirs : mine;
  const keys = [...new Set([...Object.keys(mine), ...Object.keys(theirs)])];
  return Object.fromEntries(keys.map((key) => [key, key === "provenance" ? mergeProvenance(base[key], mine[key], theirs[key]) : mergeValues({ base: base[key], mine: mine[key], theirs: theirs[key] })]));
}

/** Where a part comes from is told anew with every reading; that a person touched it is kept. */
function mergeProvenance(base: unknown, mine: unknown, theirs: unknown): unknown {
  const own = asList(mine).filter((origin) => isObject(origin) && origin.kind === "person" && !asList(base).some((old) => same(old, origin)) && !asList(theirs).some((other) => same(other, origin)));
  return [...asList(theirs), ...own];
}

function mergeLists(base: readonly unknown[], mine: readonly unknown[], theirs: readonly unknown[]): readonly unknown[] {
  const [before, own, other] = [keyed(base), keyed(mine), keyed(theirs)];
  const kept = mine.flatMap((item) => {
    const key = keyOf(item);
    const old = before.get(key);
    const next = other.get(key);
    if (next !== undefined) return [mergeValues({ base: old, mine: item, theirs: next })];
    // It is gone there: what the person made or changed stays.
    return old === undefined || !sameContent(old, item) ? [item] : [];
  });
  const merged = [...kept];
  for (const [place, item] of theirs.entries()) {
    const key = keyOf(item);
    if (own.has(key) || before.has(key)) continue;
    // New there: it stands behind what it stood behind.
    const previous = theirs.slice(0, place).map(keyOf).reverse();
    const index = previous.map((name) => merged.findIndex((other2) => keyOf(other2) === name)).find((found) => found !== -1) ?? -1;
    merged.splice(index === -1 && place > 0 ? merged.length : index + 1, 0, item);
  }
  return merged;
}

const keyed = (items: readonly unknown[]): ReadonlyMap<string, unknown> => new Map(items.map((item) => [keyOf(item), item]));

/** Permissions and limits of retention have no id: they are what they are about. */
function keyOf(item: unknown): string {
  if (typeof item === "string") return item;
  if (!isObject(item)) return "";
  if (typeof item.id === "string") return item.id;
  if (typeof item.role === "string" && typeof item.action === "string") return canonicalJson([item.role, item.entity, item.action, item.scope]);
  return typeof item.entity === "string" ? item.entity : "";
}

const hasKey = (item: unknown): boolean => keyOf(item) !== "";
const areDistinct = (items: readonly unknown[]): boolean => new Set(items.map(keyOf)).size === items.length;
const asList = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);
const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

function same(a: unknown, b: unknown): boolean {
  return a === b || (a !== undefined && b !== undefined && canonicalJson(a) === canonicalJson(b));
}

/** Whether two states of a part say the same; where it came from is not part of it. */
function sameContent(a: unknown, b: unknown): boolean {
  return same(withoutProvenance(a), withoutProvenance(b));
}

function withoutProvenance(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutProvenance);
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).flatMap(([key, item]) => (key === "provenance" ? [] : [[key, withoutProvenance(item)]])));
}
