import type { IdKind } from "../../genome/ids";
import { createId } from "../../genome/ids";

/** Gives out ids that are readable and never the same twice within one genome. */
export type IdMaker = (kind: IdKind, name: string) => string;

export function idMaker(): IdMaker {
  const taken = new Set<string>(["user"]);
  return (kind, name) => {
    const id = createId(kind, name, taken);
    taken.add(id);
    return id;
  };
}
