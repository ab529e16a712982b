import { canonicalJson } from "../canonical-json";
import type { Json } from "../edit/genome-edit";
import type { Genome } from "../genome";
import type { GenomeChange, PartKind } from "./genome-change";
import { type Part, partsOf } from "./parts";

/** Parts whose order a person sees: fields in a form, values in a list. */
const ordered: readonly PartKind[] = ["entity", "field", "enumValue", "relation", "role", "transition"];

/**
 * What changed from one genome to another, part by part: first what was removed, in the old order,
 * then everything else in the new order. Parts are matched by id within their owner, so a rename is one change.
 */
export function diffGenomes(before: Genome, after: Genome): readonly GenomeChange[] {
  const old = keyed(partsOf(before));
  const now = keyed(partsOf(after));
  const removed = [...old].filter(([key]) => !now.has(key)).map(([, item]) => change(item, { kind: "removed" as const }));
  const others = [...now].flatMap(([key, item]): readonly GenomeChange[] => {
    const previous = old.get(key);
    return previous === undefined ? [change(item, { kind: "added" as const })] : compare(previous, item);
  });
  return [...removed, ...others, ...reordered(old, now)];
}

function keyed(parts: readonly Part[]): ReadonlyMap<string, Part> {
  return new Map(parts.map((item) => [`${item.part} ${item.owner ?? ""} ${item.id}`, item]));
}

type About = Pick<Part, "part" | "id" | "owner" | "name" | "ownerName">;

function change<K extends { readonly kind: GenomeChange["kind"] }>(item: Part, kind: K): K & About {
  const { part, id, owner, name, ownerName } = item;
  return { ...kind, part, id, owner, name, ownerName };
}

function compare(before: Part, after: Part): readonly GenomeChange[] {
  const changes: GenomeChange[] = [];
  if (before.rename !== null && after.rename !== null && before.rename !== after.rename) changes.push(change(after, { kind: "renamed" as const, from: before.rename, to: after.rename }));
  if (before.type !== null && after.type !== null && before.type !== after.type) changes.push(change(after, { kind: "retyped" as const, from: before.type, to: after.type }));
  const keys = [...new Set([...Object.keys(before.properties), ...Object.keys(after.properties)])].sort((a, b) => (a < b ? -1 : 1));
  for (const property of keys) {
    const from: Json = before.properties[property] ?? null;
    const to: Json = after.properties[property] ?? null;
    if (canonicalJson(from) !== canonicalJson(to)) changes.push(change(after, { kind: "changed" as const, property, from, to }));
  }
  return changes;
}

/** One change per list whose remaining parts stand in another order. */
function reordered(old: ReadonlyMap<string, Part>, now: ReadonlyMap<string, Part>): readonly GenomeChange[] {
  const lists = new Map<string, string[]>();
  for (const [key, item] of old) if (ordered.includes(item.part) && now.has(key)) push(lists, item, key);
  const current = new Map<string, string[]>();
  for (const [key, item] of now) if (ordered.includes(item.part) && old.has(key)) push(current, item, key);
  return [...current].flatMap(([list, keys]) => {
    if (keys.join("\n") === lists.get(list)?.join("\n")) return [];
    const first = now.get(keys[0] ?? "");
    return first === undefined ? [] : [change({ ...first, id: first.owner ?? first.part, name: first.ownerName ?? first.part }, { kind: "reordered" as const })];
  });
}

function push(lists: Map<string, string[]>, item: Part, key: string): void {
  const list = `${item.part} ${item.owner ?? ""}`;
  lists.set(list, [...(lists.get(list) ?? []), key]);
}
