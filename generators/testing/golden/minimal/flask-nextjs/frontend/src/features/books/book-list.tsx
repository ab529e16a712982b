"use client";

import { useQuery } from "@tanstack/react-query";

import { can } from "@/access/can";
import { useSession } from "@/access/session-provider";
import type { Filter } from "@/components/list/filter";
import { ListPage } from "@/components/list/list-page";
import { useListState } from "@/components/list/list-state";
import { bookListOptions } from "@/features/books/book-api";
import type { BookListParams } from "@/features/books/book-api";
import { useBookColumns } from "@/features/books/book-columns";

const filters: readonly Filter[] = [];

export function BookList() {
  const session = useSession();
  const list = useListState<BookListParams>(filters);
  const query = useQuery(bookListOptions(list.params));
  const columns = useBookColumns();
  const mayCreate = can(session, "create", "book");

  return (
    <ListPage
      title="Books"
      list={list}
      query={query}
      columns={columns}
      filters={filters}
      rowHref={(row) => "/books/" + row.id}
      create={mayCreate ? { href: "/books/new", label: "New book" } : null}
      empty={{
        title: "No books yet",
        description: mayCreate
          ? "Add the first book, and it stands here."
          : "As soon as somebody adds a book, it stands here.",
      }}
    />
  );
}
