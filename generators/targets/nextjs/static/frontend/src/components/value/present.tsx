import type { ReactNode } from "react";

/** A value as `show` prints it, or a dash when there is none. */
export function present<Value>(
  value: Value | null | undefined,
  show: (value: Value) => ReactNode = asText,
): ReactNode {
  if (value === null || value === undefined || value === "") {
    return (
      <span className="text-muted-foreground">
        <span aria-hidden>—</span>
        <span className="sr-only">none</span>
      </span>
    );
  }
  return show(value);
}

function asText(value: unknown): ReactNode {
  return String(value);
}
