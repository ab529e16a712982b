"use client";

import { useRouter } from "next/navigation";
import type { DefaultValues } from "react-hook-form";

import { RecordForm } from "@/components/form/record-form";
import { TextField } from "@/components/form/text-field";
import { changedKeys, pick, useRecordForm } from "@/components/form/use-record-form";
import { toast } from "@/components/ui/toast";
import type { Book } from "@/features/books/book";
import { useCreateBook, useUpdateBook } from "@/features/books/book-api";
import { bookSchema, toBookBody } from "@/features/books/book-schema";
import type { BookValues } from "@/features/books/book-schema";

interface Props {
  /** The record to change; a new one is made without it. */
  row?: Book;
  initial: DefaultValues<BookValues>;
}

export function BookForm({ row, initial }: Props) {
  const router = useRouter();
  const creation = useCreateBook();
  const change = useUpdateBook(row?.id ?? "");
  const form = useRecordForm({
    schema: bookSchema,
    values: initial,
    mode: row === undefined ? "create" : "edit",
  });

  async function save(values: BookValues): Promise<void> {
    const body = toBookBody(values);
    const saved = row === undefined
      ? await creation.mutateAsync(body)
      : await change.mutateAsync(pick(body, changedKeys(values, initial)));
    toast.success(row === undefined ? "The book was added" : "Your changes were saved");
    router.replace("/books/" + saved.id);
  }

  return (
    <RecordForm
      form={form}
      onSave={save}
      saveLabel={row === undefined ? "Add book" : "Save changes"}
      cancelHref={row === undefined ? "/books" : "/books/" + row.id}
    >
      <TextField control={form.control} name="title" label="Title" required />
    </RecordForm>
  );
}
