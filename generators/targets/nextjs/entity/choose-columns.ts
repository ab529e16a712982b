import type { EntityPlan, FieldPlan, LinkPlan, ReferencePlan } from "../../../plan/index";
import { columnName } from "../../python/columns";
import { sortFields } from "../../python/list-fields";
import { shownFields } from "./entity-context";

/** A column of a list beside the first one, which names the record. */
export type ColumnPlan =
  | { readonly kind: "field"; readonly key: string; readonly field: FieldPlan; readonly sortable: boolean }
  | { readonly kind: "reference"; readonly key: string; readonly reference: ReferencePlan }
  | { readonly kind: "link"; readonly key: string; readonly link: LinkPlan }
  | { readonly kind: "created"; readonly key: "created_at" };

/** As many as a laptop shows without scrolling. */
const MOST = 5;
const FEWEST = 2;

/** How much a type of field says in a list; null where it says nothing. */
const WEIGHT: Readonly<Record<FieldPlan["type"], number | null>> = {
  enum: 4,
  date: 5,
  datetime: 5,
  money: 6,
  email: 7,
  string: 7,
  phone: 8,
  integer: 8,
  decimal: 8,
  duration: 8,
  time: 8,
  boolean: 9,
  url: 10,
  text: null,
  richtext: null,
  json: null,
  uuid: null,
  file: null,
  image: null,
  address: null,
  geo: null,
};

/** The columns that tell the most about a record: its state, what it belongs to, when, how much. */
export function chooseColumns(entity: EntityPlan): readonly ColumnPlan[] {
  const sortable = new Set(sortFields(entity).map(({ id }) => id));
  const fields = shownFields(entity).flatMap((field, index) => {
    const weight = WEIGHT[field.type];
    if (weight === null || field.id === entity.display?.id) return [];
    const column: ColumnPlan = { kind: "field", key: columnName(field), field, sortable: sortable.has(field.id) };
    return [{ column, weight: field.isState ? 0 : weight + (field.required ? 0 : 2), index }];
  });
  const references = entity.references.map((reference, index) => ({ column: { kind: "reference" as const, key: reference.names.column, reference }, weight: reference.required ? 1 : 6, index }));
  const links = entity.links.map((link, index) => ({ column: { kind: "link" as const, key: link.names.column, link }, weight: 11, index }));
  const chosen = [...references, ...fields, ...links].sort((a, b) => a.weight - b.weight || a.index - b.index).slice(0, MOST);
  const columns = chosen.map(({ column }): ColumnPlan => column);
  return columns.length < FEWEST ? [...columns, { kind: "created", key: "created_at" }] : columns;
}

/** The parameter that sorts by what the first column shows; null where the API cannot. */
export function titleSort(entity: EntityPlan): string | null {
  const { display } = entity;
  return display !== null && sortFields(entity).some(({ id }) => id === display.id) ? columnName(display) : null;
}
