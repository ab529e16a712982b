import type { Metadata } from "next";
import { Suspense } from "react";

import { LoadingState } from "@/components/page/loading-state";
import { BookList } from "@/features/books/book-list";

export const metadata: Metadata = { title: "Books" };

export default function BookListPage() {
  return (
    <Suspense fallback={<LoadingState />}>
      <BookList />
    </Suspense>
  );
}
