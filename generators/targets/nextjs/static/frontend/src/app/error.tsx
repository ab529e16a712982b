"use client";

import { ErrorState } from "@/components/page/error-state";

export default function PageError({ error, reset }: { error: Error; reset: () => void }) {
  return (
    <main className="grid min-h-dvh place-content-center">
      <ErrorState error={error} onRetry={reset} />
    </main>
  );
}
