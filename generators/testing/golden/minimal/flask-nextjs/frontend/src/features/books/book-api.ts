import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";

import { api, unwrap } from "@/api/client";
import { DELETIONS, RECORDS, forgetRecord, refreshRecords } from "@/api/record-cache";
import type { components, paths } from "@/api/schema";

type Create = components["schemas"]["BookCreate"];
type Update = components["schemas"]["BookUpdate"];

/** What the list can be narrowed and sorted by. */
export type BookListParams = NonNullable<paths["/api/books"]["get"]["parameters"]["query"]>;

/** One page of books. */
export function bookListOptions(params: BookListParams) {
  return queryOptions({
    queryKey: [RECORDS, "books", "list", params],
    queryFn: ({ signal }) => unwrap(api.GET("/api/books", { params: { query: params }, signal })),
    placeholderData: keepPreviousData,
  });
}

/** One book. */
export function bookOptions(id: string) {
  return queryOptions({
    queryKey: [RECORDS, "books", "one", id],
    queryFn: ({ signal }) =>
      unwrap(api.GET("/api/books/{book_id}", { params: { path: { book_id: id } }, signal })),
  });
}

export function useCreateBook() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Create) => unwrap(api.POST("/api/books", { body })),
    onSuccess: () => refreshRecords(client),
  });
}

export function useUpdateBook(id: string) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: Update) =>
      unwrap(api.PATCH("/api/books/{book_id}", { params: { path: { book_id: id } }, body })),
    onSuccess: () => refreshRecords(client),
  });
}

export function useDeleteBook() {
  const client = useQueryClient();
  return useMutation({
    mutationKey: [DELETIONS, "books"],
    mutationFn: (id: string) =>
      unwrap(api.DELETE("/api/books/{book_id}", { params: { path: { book_id: id } } })),
    onSuccess: (_gone, id) => forgetRecord(client, bookOptions(id).queryKey),
  });
}
