"use client";

import { useState, type ReactNode } from "react";

interface LazyDetailsProps {
  readonly summary: ReactNode;
  readonly children: ReactNode | (() => ReactNode);
  readonly className?: string;
  readonly summaryClassName?: string;
}

/** Details whose inside is made when they are opened: sixty cards have hundreds of forms that nobody looks at. */
export function LazyDetails({ summary, children, className = "", summaryClassName = "" }: LazyDetailsProps) {
  const [open, setOpen] = useState(false);
  return (
    <details className={className} open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={`cursor-pointer ${summaryClassName}`}>{summary}</summary>
      {open && (typeof children === "function" ? children() : children)}
    </details>
  );
}
