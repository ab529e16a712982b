import type { ReactNode } from "react";

interface NarrowPageProps {
  readonly title: string;
  readonly lead?: string;
  readonly children: ReactNode;
}

/** One short form and what leads away from it. */
export function NarrowPage({ title, lead, children }: NarrowPageProps) {
  return (
    <div className="mx-auto max-w-md px-4 py-12 sm:px-6">
      <h1 className="text-2xl font-semibold">{title}</h1>
      {lead !== undefined && <p className="mt-2 text-muted">{lead}</p>}
      <div className="mt-6 grid gap-6">{children}</div>
    </div>
  );
}
