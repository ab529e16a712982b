"use client";

import { texts as site } from "@/texts/site";

const texts = site.error;

interface ErrorPageProps {
  readonly error: Error & { readonly digest?: string };
  readonly reset: () => void;
}

export default function ErrorPage({ error, reset }: ErrorPageProps) {
  return (
    <div className="mx-auto max-w-2xl px-4 py-16 sm:px-6">
      <h1 className="text-2xl font-semibold">{texts.heading}</h1>
      <p className="mt-3 text-muted">{texts.reason}</p>
      {error.digest !== undefined && <p className="eyebrow mt-3">{texts.reference(error.digest)}</p>}
      <button type="button" onClick={reset} className="button button-primary mt-6">
        {texts.again}
      </button>
    </div>
  );
}
