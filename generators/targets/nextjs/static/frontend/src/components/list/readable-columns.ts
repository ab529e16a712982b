import type { Column } from "./data-table";
import type { Filter } from "./filter";

/** What everybody sees of a record they may see at all. */
const ALWAYS = new Set(["id", "created_at", "updated_at", "created_by_id"]);

type Fields = ReadonlySet<string> | null;

/** The columns a role may read; the first names the record and stays. Null stands for all fields. */
export function readableColumns<Row>(
  columns: readonly Column<Row>[],
  fields: Fields,
): Column<Row>[] {
  return columns.flatMap((column, index) => {
    if (isReadable(column.key, fields)) return [column];
    return index === 0 ? [{ ...column, sortable: false }] : [];
  });
}

/** The filters a role may use. */
export function readableFilters(filters: readonly Filter[], fields: Fields): Filter[] {
  return filters.filter(({ name }) => isReadable(name, fields));
}

function isReadable(name: string, fields: Fields): boolean {
  return fields === null || ALWAYS.has(name) || fields.has(name);
}
