import type { ReactNode } from "react";

interface ArticleProps {
  readonly title: string;
  readonly lead: string;
  readonly children: ReactNode;
}

/** A page to read, in the measure of a book. */
export function Article({ title, lead, children }: ArticleProps) {
  return (
    <article className="mx-auto max-w-3xl px-4 py-10 sm:px-6 sm:py-14">
      <h1 className="text-3xl font-semibold text-balance">{title}</h1>
      <p className="mt-3 text-lg text-muted">{lead}</p>
      <div className="prose mt-8">{children}</div>
    </article>
  );
}
