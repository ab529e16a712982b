import { Label as RadixLabel } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names";

interface LabelProps extends ComponentProps<typeof RadixLabel.Root> {
  /** Marks what has to be filled in; the control itself says so to screen readers. */
  required?: boolean;
}

export function Label({ className, required = false, children, ...props }: LabelProps) {
  return (
    <RadixLabel.Root
      className={classNames("text-sm font-medium text-foreground", className)}
      {...props}
    >
      {children}
      {required && <span aria-hidden className="ml-0.5 text-danger-text">*</span>}
    </RadixLabel.Root>
  );
}
