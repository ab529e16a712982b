import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names";

/** The look of everything a value is typed or chosen in. */
export const CONTROL_CLASSES =
  "w-full rounded-md border border-input bg-surface px-3 text-base text-foreground transition-colors placeholder:text-muted-foreground hover:border-border-strong disabled:cursor-not-allowed disabled:bg-muted disabled:opacity-60 aria-invalid:border-danger-text sm:text-sm";

export function Input({ className, type = "text", ...props }: ComponentProps<"input">) {
  return (
    <input type={type} className={classNames(CONTROL_CLASSES, "h-9 py-1", className)} {...props} />
  );
}
