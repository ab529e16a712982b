"use client";

import { useQuery } from "@tanstack/react-query";

import { RecordPage } from "@/components/detail/record-page";
import { Value, ValueList } from "@/components/detail/value-list";
import { PageHeader } from "@/components/page/page-header";
import { bookTitle } from "@/features/books/book";
import type { Book } from "@/features/books/book";
import { BookActions } from "@/features/books/book-actions";
import { bookOptions } from "@/features/books/book-api";
import { formatDateTime } from "@/lib/format";

export function BookDetail({ id }: { id: string }) {
  const query = useQuery(bookOptions(id));
  return (
    <RecordPage query={query}>
      {(row) => (
        <div className="space-y-8">
          <div>
            <PageHeader
              title={bookTitle(row)}
              back={{ href: "/books", label: "Books" }}
              actions={<BookActions row={row} />}
            />
            <BookValues row={row} />
          </div>
        </div>
      )}
    </RecordPage>
  );
}

function BookValues({ row }: { row: Book }) {
  return (
    <ValueList>
      <Value label="Title">{row.title}</Value>
      <Value label="Added">{formatDateTime(row.created_at)}</Value>
      <Value label="Last changed">{formatDateTime(row.updated_at)}</Value>
    </ValueList>
  );
}
