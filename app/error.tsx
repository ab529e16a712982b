"use client";

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <div className="mx-auto max-w-2xl px-4 py-16 sm:px-6">
      <h1 className="text-2xl font-semibold">This page could not be shown</h1>
      <p className="mt-3 text-muted">Something failed on our side. What you saved before is kept.</p>
      {error.digest !== undefined && <p className="eyebrow mt-3">Reference {error.digest}</p>}
      <button type="button" onClick={reset} className="button button-primary mt-6">
        Try again
      </button>
    </div>
  );
}
