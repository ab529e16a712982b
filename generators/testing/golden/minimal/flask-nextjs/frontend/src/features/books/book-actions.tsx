"use client";

import Link from "next/link";

import { can } from "@/access/can";
import { useSession } from "@/access/session-provider";
import { DeleteButton } from "@/components/detail/delete-button";
import { Button } from "@/components/ui/button";
import { bookTitle } from "@/features/books/book";
import type { Book } from "@/features/books/book";
import { useDeleteBook } from "@/features/books/book-api";

/** What the signed-in person may do with a book. */
export function BookActions({ row }: { row: Book }) {
  const session = useSession();
  const deletion = useDeleteBook();

  return (
    <>
      {can(session, "update", "book", row) && (
        <Button asChild variant="secondary">
          <Link href={"/books/" + row.id + "/edit"}>Edit</Link>
        </Button>
      )}
      {can(session, "delete", "book", row) && (
        <DeleteButton
          id={row.id}
          title={bookTitle(row)}
          kind="book"
          mutation={deletion}
          listHref="/books"
        />
      )}
    </>
  );
}
