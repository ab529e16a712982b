import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names";
import { CONTROL_CLASSES } from "./input";

export function Textarea({ className, ...props }: ComponentProps<"textarea">) {
  return (
    <textarea
      className={classNames(CONTROL_CLASSES, "field-sizing-content min-h-24 py-2", className)}
      {...props}
    />
  );
}
