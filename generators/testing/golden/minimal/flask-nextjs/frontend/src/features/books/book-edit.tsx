"use client";

import { useQuery } from "@tanstack/react-query";

import { can } from "@/access/can";
import { useSession } from "@/access/session-provider";
import { RecordPage } from "@/components/detail/record-page";
import { ForbiddenState } from "@/components/page/error-state";
import { PageHeader } from "@/components/page/page-header";
import { bookTitle } from "@/features/books/book";
import { bookOptions } from "@/features/books/book-api";
import { BookForm } from "@/features/books/book-form";
import { newBookValues, toBookValues } from "@/features/books/book-schema";

export function NewBook() {
  const session = useSession();
  if (!can(session, "create", "book")) return <ForbiddenState />;
  return (
    <>
      <PageHeader title="New book" back={{ href: "/books", label: "Books" }} />
      <BookForm initial={newBookValues()} />
    </>
  );
}

export function EditBook({ id }: { id: string }) {
  const session = useSession();
  const query = useQuery(bookOptions(id));
  return (
    <RecordPage query={query}>
      {(row) => {
        const title = bookTitle(row);
        if (!can(session, "update", "book", row)) return <ForbiddenState />;
        return (
          <>
            <PageHeader title={"Edit " + title} back={{ href: "/books/" + id, label: title }} />
            <BookForm row={row} initial={toBookValues(row)} />
          </>
        );
      }}
    </RecordPage>
  );
}
