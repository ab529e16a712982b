import type { FoundEntity } from "../entities/found-entity";

/** Whether the catalogue says that records of the one usually belong to records of the other. */
export function isChild(child: FoundEntity, parent: FoundEntity): boolean {
  return parentsOf(child).has(parent.key) || parent.merged.some(({ key }) => parentsOf(child).has(key));
}

/** Names of the concepts that such a record usually belongs to, likeliest first. */
export function parentsOf(entity: FoundEntity): ReadonlySet<string> {
  return new Set([entity.candidate, ...entity.merged].flatMap(({ concept }) => concept?.parents ?? []));
}

/** One key for a pair of entities, whatever their order. */
export function pairKey(left: FoundEntity, right: FoundEntity): string {
  return [left.key, right.key].sort((a, b) => (a < b ? -1 : 1)).join("\u0000");
}
