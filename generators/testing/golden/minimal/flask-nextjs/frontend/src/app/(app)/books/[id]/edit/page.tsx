import type { Metadata } from "next";

import { EditBook } from "@/features/books/book-edit";

export const metadata: Metadata = { title: "Edit book" };

export default async function EditBookPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <EditBook id={id} />;
}
