import type { FoundEntity } from "../entities/found-entity";
import type { FoundPermission } from "./found-permission";
import { baseForm } from "../mentions/base-form";
import type { FoundRole } from "../roles/found-role";
import { READ_VERBS } from "../words/verbs";

/** "sees the defects and sets them to fixed" */
const ACTS_ON_THEM = /\b(?:and|or|to|then|can|,)\s+(\p{L}+)\s+(?:them|it|these|those)\b/giu;

function changesThem({ evidence }: FoundPermission): boolean {
  return evidence.some(({ sentence: { sentence }, to }) => [...sentence.text.slice(Math.max(0, to - sentence.from)).matchAll(ACTS_ON_THEM)].some(([, verb = ""]) => !READ_VERBS.has(baseForm(verb.toLowerCase()))));
}

/**
 * "Ticket sellers view rehearsals": who is said to look at records and not to change them does not change them, when others
 * are said to do it or when looking is all that is said of them.
 */
export function onlyReads(role: FoundRole, entity: FoundEntity, found: ReadonlyMap<string, FoundPermission>): boolean {
  const said = [...found.values()].filter(({ evidence }) => evidence.length > 0);
  const writes = said.filter(({ action }) => action !== "read");
  const reads = said.find((each) => each.role === role.key && each.entity === entity && each.action === "read");
  if (!reads || reads.scope === "assigned" || changesThem(reads)) return false;
  if (writes.some((each) => each.role === role.key && each.entity === entity)) return false;
  return writes.some((each) => each.entity === entity) || writes.every((each) => each.role !== role.key);
}
