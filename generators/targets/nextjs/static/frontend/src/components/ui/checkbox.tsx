import { Check, Minus } from "lucide-react";
import { Checkbox as RadixCheckbox } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names";

export function Checkbox({ className, ...props }: ComponentProps<typeof RadixCheckbox.Root>) {
  return (
    <RadixCheckbox.Root
      className={classNames(
        "group peer grid size-5 shrink-0 place-content-center rounded border border-input bg-surface transition-colors hover:border-border-strong",
        "data-[state=checked]:border-accent data-[state=checked]:bg-accent data-[state=checked]:text-accent-foreground",
        "data-[state=indeterminate]:border-accent data-[state=indeterminate]:bg-accent data-[state=indeterminate]:text-accent-foreground",
        "disabled:cursor-not-allowed disabled:opacity-60 aria-invalid:border-danger-text",
        className,
      )}
      {...props}
    >
      <RadixCheckbox.Indicator>
        <Check
          aria-hidden
          className="size-3.5 group-data-[state=indeterminate]:hidden"
          strokeWidth={3}
        />
        <Minus
          aria-hidden
          className="hidden size-3.5 group-data-[state=indeterminate]:block"
          strokeWidth={3}
        />
      </RadixCheckbox.Indicator>
    </RadixCheckbox.Root>
  );
}
