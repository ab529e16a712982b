import { Popover as RadixPopover } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names";

export const Popover = RadixPopover.Root;
export const PopoverTrigger = RadixPopover.Trigger;
export const PopoverAnchor = RadixPopover.Anchor;

export function PopoverContent(
  { className, sideOffset = 4, align = "start", ...props }: ComponentProps<
    typeof RadixPopover.Content
  >,
) {
  return (
    <RadixPopover.Portal>
      <RadixPopover.Content
        sideOffset={sideOffset}
        align={align}
        collisionPadding={8}
        className={classNames(
          "z-50 rounded-md border border-border bg-surface p-4 text-foreground shadow-lg outline-none data-[state=open]:animate-fade-in",
          className,
        )}
        {...props}
      />
    </RadixPopover.Portal>
  );
}
