import type { EntityContext, Ts } from "../entity/entity-context";

/** Buttons that features put on the page of a record, with \`row\` and \`session\` in scope. */
export function detailActions(_context: EntityContext): readonly Ts[] {
  return [];
}

/** Sections that features put below the values of a record, with \`row\` in scope. */
export function detailSections(_context: EntityContext): readonly Ts[] {
  return [];
}
