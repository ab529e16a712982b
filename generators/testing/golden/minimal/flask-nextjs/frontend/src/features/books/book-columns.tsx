"use client";

import type { Column } from "@/components/list/data-table";
import { bookTitle } from "@/features/books/book";
import type { Book } from "@/features/books/book";
import { formatDateTime } from "@/lib/format";

/** The columns of a table of books. */
export function useBookColumns(): Column<Book>[] {
  return [
    { key: "title", label: "Title", sortable: true, cell: bookTitle },
    {
      key: "created_at",
      label: "Created",
      sortable: true,
      cell: (row) => formatDateTime(row.created_at),
    },
  ];
}
