import { toWords } from "./names/words";

/** Kinds of elements, as the start of an id whose name cannot be written in letters. */
export type IdKind = "entity" | "field" | "value" | "relation" | "role" | "transition" | "rule" | "job" | "ai" | "integration" | "question" | "sentence" | "id";

/**
 * A readable id that is not in `taken`: from "Task.Due date" comes "task.due_date", then "task.due_date_2".
 * Dots of the name stay, so that an owner can be put in front of a part. The caller adds the id to `taken`.
 */
export function createId(kind: IdKind, name: string, taken: ReadonlySet<string>): string {
  const parts = name.split(".").map((part) => toWords(part).join("_")).filter((part) => part !== "");
  const base = (parts.join(".") || kind).slice(0, 100).replace(/[._]+$/, "");
  if (!taken.has(base)) return base;
  let number = 2;
  while (taken.has(`${base}_${number}`)) number += 1;
  return `${base}_${number}`;
}
