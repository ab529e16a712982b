"use client";

import type { ReactNode } from "react";

interface GroupFieldProps {
  label: string;
  required?: boolean;
  children: ReactNode;
}

/** Values that belong together under one name. */
export function GroupField({ label, required = false, children }: GroupFieldProps) {
  return (
    <fieldset className="space-y-3 rounded-md border border-border p-4">
      <legend className="px-1 text-sm font-medium text-foreground">
        {label}
        {required && <span aria-hidden className="ml-0.5 text-danger-text">*</span>}
      </legend>
      {children}
    </fieldset>
  );
}
