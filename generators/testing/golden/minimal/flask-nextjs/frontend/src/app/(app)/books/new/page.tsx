import type { Metadata } from "next";
import { Suspense } from "react";

import { LoadingState } from "@/components/page/loading-state";
import { NewBook } from "@/features/books/book-edit";

export const metadata: Metadata = { title: "New book" };

export default function NewBookPage() {
  return (
    <Suspense fallback={<LoadingState />}>
      <NewBook />
    </Suspense>
  );
}
