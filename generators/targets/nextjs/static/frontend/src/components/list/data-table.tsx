import { ArrowDown, ArrowUp, ChevronsUpDown } from "lucide-react";
import Link from "next/link";
import type { ReactNode } from "react";
import { Skeleton } from "@/components/ui/skeleton";
import {
  Table,
  TableBody,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from "@/components/ui/table";
import { classNames } from "@/lib/class-names";
import { useStayingRows } from "./leaving-rows";

export interface Column<Row> {
  /** The key of the API that the column shows; who may not read it does not see the column. */
  key: string;
  label: string;
  cell: (row: Row) => ReactNode;
  /** Whether the API sorts by `key`. */
  sortable?: boolean;
  align?: "end";
  /** Left out on screens narrower than this. */
  from?: "sm" | "md" | "lg";
}

const FROM = {
  sm: "hidden sm:table-cell",
  md: "hidden md:table-cell",
  lg: "hidden lg:table-cell",
} as const;

interface DataTableProps<Row> {
  label: string;
  columns: readonly Column<Row>[];
  /** The rows, or undefined while they are loaded for the first time. */
  rows: readonly Row[] | undefined;
  rowHref: (row: Row) => string;
  /** `name` or `-name`; without it nothing can be sorted. */
  sort?: string;
  onSort?: (sort: string) => void;
  /** How many grey rows stand in for what is loaded. */
  skeletonRows?: number;
}

/** A table of records; the whole row leads to the record. */
export function DataTable<Row extends { id: string }>(
  { label, columns, rows, rowHref, sort, onSort, skeletonRows = 8 }: DataTableProps<Row>,
) {
  const staying = useStayingRows(rows);
  return (
    <Table aria-label={label} aria-busy={rows === undefined}>
      <TableHeader>
        <tr>
          {columns.map((column) => (
            <ColumnHead key={column.key} column={column} sort={sort} onSort={onSort} />
          ))}
        </tr>
      </TableHeader>
      <TableBody>
        {staying === undefined
          ? Array.from(
            { length: skeletonRows },
            (_, index) => <SkeletonRow key={index} columns={columns} />,
          )
          : staying.map((row) => (
            <TableRow key={row.id} className="relative">
              {columns.map((column, index) => (
                <TableCell key={column.key} className={cellClasses(column, index)}>
                  {index === 0
                    ? <RowLink href={rowHref(row)}>{column.cell(row)}</RowLink>
                    : column.cell(row)}
                </TableCell>
              ))}
            </TableRow>
          ))}
      </TableBody>
    </Table>
  );
}

function cellClasses<Row>(column: Column<Row>, index: number): string {
  return classNames(
    index === 0 ? "min-w-40 max-w-96 font-medium" : "max-w-72",
    column.align === "end" && "text-right tabular-nums",
    column.from !== undefined && FROM[column.from],
  );
}

function RowLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <Link href={href} className="block truncate after:absolute after:inset-0 hover:underline">
      {children}
    </Link>
  );
}

interface ColumnHeadProps<Row> {
  column: Column<Row>;
  sort: string | undefined;
  onSort: ((sort: string) => void) | undefined;
}

function ColumnHead<Row>({ column, sort, onSort }: ColumnHeadProps<Row>) {
  const classes = classNames(
    column.align === "end" && "text-right",
    column.from !== undefined && FROM[column.from],
  );
  if (!column.sortable || sort === undefined || onSort === undefined) {
    return <TableHead className={classes}>{column.label}</TableHead>;
  }
  const direction = sort === column.key
    ? "ascending"
    : sort === `-${column.key}`
    ? "descending"
    : "none";
  const Icon = direction === "ascending"
    ? ArrowUp
    : direction === "descending"
    ? ArrowDown
    : ChevronsUpDown;
  return (
    <TableHead className={classes} aria-sort={direction}>
      <button
        type="button"
        className={classNames(
          "inline-flex cursor-pointer items-center gap-1 rounded-sm hover:text-foreground",
          direction !== "none" && "text-foreground",
        )}
        onClick={() => onSort(direction === "ascending" ? `-${column.key}` : column.key)}
      >
        {column.label}
        <Icon aria-hidden className="size-3.5" />
      </button>
    </TableHead>
  );
}

function SkeletonRow<Row>({ columns }: { columns: readonly Column<Row>[] }) {
  return (
    <tr>
      {columns.map((column, index) => (
        <TableCell key={column.key} className={cellClasses(column, index)}>
          <Skeleton
            className={classNames(
              "h-4",
              index === 0 ? "w-40" : "w-24",
              column.align === "end" && "ml-auto",
            )}
          />
        </TableCell>
      ))}
    </tr>
  );
}
