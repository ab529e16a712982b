import type { ReactNode } from "react";

/** The values of a record with their names. */
export function ValueList({ children }: { children: ReactNode }) {
  return (
    <dl className="grid gap-x-8 gap-y-5 rounded-lg border border-border bg-surface p-5 sm:grid-cols-2">
      {children}
    </dl>
  );
}

interface ValueProps {
  label: string;
  /** Takes the whole width, for texts of some length. */
  wide?: boolean;
  children: ReactNode;
}

export function Value({ label, wide = false, children }: ValueProps) {
  return (
    <div className={wide ? "min-w-0 sm:col-span-2" : "min-w-0"}>
      <dt className="text-sm text-muted-foreground">{label}</dt>
      <dd className="mt-1 text-sm break-words text-foreground">{children}</dd>
    </div>
  );
}
