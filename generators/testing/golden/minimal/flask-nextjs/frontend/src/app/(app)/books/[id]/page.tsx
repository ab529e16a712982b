import type { Metadata } from "next";

import { BookDetail } from "@/features/books/book-detail";

export const metadata: Metadata = { title: "Book" };

export default async function BookDetailPage({ params }: { params: Promise<{ id: string }> }) {
  const { id } = await params;
  return <BookDetail id={id} />;
}
