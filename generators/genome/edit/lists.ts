import type { z } from "zod";
import type { Provenance } from "../genome";
import { CommandError } from "./command";

interface Identified {
  readonly id: string;
}

/** The item with this id. @throws CommandError when there is none */
export function find<T extends Identified>(items: readonly T[], id: string): T {
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new CommandError("What was to be changed is no longer there.");
  return found;
}

/** The list with one item replaced; the others stay the same objects. @throws CommandError when there is none */
export function replace<T extends Identified>(items: readonly T[], id: string, update: (item: T) => T): readonly T[] {
  const old = find(items, id);
  return items.map((item) => (item === old ? update(item) : item));
}

/** @throws CommandError when there is none */
export function without<T extends Identified>(items: readonly T[], id: string): readonly T[] {
  const old = find(items, id);
  return items.filter((item) => item !== old);
}

/** The item moved by so many places, stopping at the ends. @throws CommandError when there is none */
export function moved<T extends Identified>(items: readonly T[], id: string, by: number): readonly T[] {
  const item = find(items, id);
  const rest = items.filter((other) => other !== item);
  const place = Math.max(0, Math.min(rest.length, items.indexOf(item) + Math.trunc(by)));
  return [...rest.slice(0, place), item, ...rest.slice(place)];
}

/** What a person touched says so, once; where it came from before stays. */
export function byPerson<T extends { readonly provenance: readonly Provenance[] }>(item: T): T {
  if (item.provenance.some(({ kind }) => kind === "person")) return item;
  return { ...item, provenance: [...item.provenance, { kind: "person", note: "" }] };
}

/** A part as the schema has it. @throws CommandError saying what does not fit */
export function fitting<S extends z.ZodType>(schema: S, value: unknown): z.output<S> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new CommandError(issue === undefined ? "That does not fit." : `${issue.path.join(" ")} ${issue.message}`.trim());
}
