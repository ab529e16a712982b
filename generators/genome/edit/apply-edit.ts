import type { Genome } from "../genome";
import { parseGenome } from "../parse";
import type { GenomeEdit, Path } from "./genome-edit";
import { mergeIntoUser } from "./merge-into-user";

/** An edit whose path leads nowhere in this genome: it was made for another state of it. */
export class EditError extends Error {
  constructor(path: Path) {
    super(`There is nothing to change at ${path.join(".")}; the genome has changed since this fix was proposed.`);
    this.name = "EditError";
  }
}

/**
 * The genome after an edit, validated; the one given is left as it is.
 * @throws EditError when the path leads nowhere, GenomeError when the result does not fit the schema.
 */
export function applyEdit(genome: Genome, edit: GenomeEdit): Genome {
  return parseGenome(editJson(genome, edit));
}

/** What a problem proposes, applied. See `applyEdit`. */
export function applyFix(genome: Genome, fix: { readonly apply: GenomeEdit }): Genome {
  return applyEdit(genome, fix.apply);
}

/** The same without validation, for a run of many edits that is validated once at its end. */
export function editJson(genome: Genome, edit: GenomeEdit): Genome {
  switch (edit.op) {
    case "set":
      return change(genome, edit.path, () => edit.value) as Genome;
    case "remove":
      return removeAt(genome, edit.path) as Genome;
    case "append":
      return change(genome, edit.path, (list) => [...asList(list, edit.path), edit.value]) as Genome;
    case "mergeIntoUser":
      return mergeIntoUser(genome, edit.entity);
    case "all":
      return edit.edits.reduce(editJson, genome);
    default:
      return edit satisfies never;
  }
}

function removeAt(root: unknown, path: Path): unknown {
  const index = path.at(-1);
  return change(root, path.slice(0, -1), (list) => {
    const items = asList(list, path);
    if (typeof index !== "number" || index < 0 || index >= items.length) throw new EditError(path);
    return items.filter((_, position) => position !== index);
  });
}

function asList(value: unknown, path: Path): readonly unknown[] {
  if (!Array.isArray(value)) throw new EditError(path);
  return value;
}

/** Copy along the path only; keys must be the value's own, so that a path cannot reach a prototype. */
function change(value: unknown, path: Path, update: (value: unknown) => unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return update(value);
  if (typeof value !== "object" || value === null || !Object.hasOwn(value, key)) throw new EditError(path);
  if (Array.isArray(value)) return value.map((item: unknown, index) => (index === key ? change(item, rest, update) : item));
  return { ...value, [key]: change((value as Record<string, unknown>)[key], rest, update) };
}
