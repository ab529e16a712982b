import { Check } from "lucide-react";
import { DropdownMenu as RadixMenu } from "radix-ui";
import type { ComponentProps } from "react";
import { classNames } from "@/lib/class-names";

const ITEM_CLASSES =
  "flex cursor-pointer items-center gap-2 rounded-sm px-2 py-1.5 text-sm outline-none select-none data-[disabled]:pointer-events-none data-[disabled]:opacity-50 data-[highlighted]:bg-muted [&_svg]:size-4 [&_svg]:shrink-0";

export const DropdownMenu = RadixMenu.Root;
export const DropdownMenuTrigger = RadixMenu.Trigger;
export const DropdownMenuRadioGroup = RadixMenu.RadioGroup;

export function DropdownMenuContent(
  { className, sideOffset = 4, align = "end", ...props }: ComponentProps<typeof RadixMenu.Content>,
) {
  return (
    <RadixMenu.Portal>
      <RadixMenu.Content
        sideOffset={sideOffset}
        align={align}
        collisionPadding={8}
        className={classNames(
          "z-50 max-h-(--radix-dropdown-menu-content-available-height) min-w-44 overflow-y-auto rounded-md border border-border bg-surface p-1 text-foreground shadow-lg data-[state=open]:animate-fade-in",
          className,
        )}
        {...props}
      />
    </RadixMenu.Portal>
  );
}

interface DropdownMenuItemProps extends ComponentProps<typeof RadixMenu.Item> {
  tone?: "neutral" | "danger";
}

export function DropdownMenuItem({ className, tone = "neutral", ...props }: DropdownMenuItemProps) {
  return (
    <RadixMenu.Item
      className={classNames(ITEM_CLASSES, tone === "danger" && "text-danger-text", className)}
      {...props}
    />
  );
}

export function DropdownMenuCheckboxItem(
  { className, children, ...props }: ComponentProps<typeof RadixMenu.CheckboxItem>,
) {
  return (
    <RadixMenu.CheckboxItem
      className={classNames(ITEM_CLASSES, "relative pr-8", className)}
      {...props}
    >
      {children}
      <RadixMenu.ItemIndicator className="absolute right-2">
        <Check aria-hidden />
      </RadixMenu.ItemIndicator>
    </RadixMenu.CheckboxItem>
  );
}

export function DropdownMenuRadioItem(
  { className, children, ...props }: ComponentProps<typeof RadixMenu.RadioItem>,
) {
  return (
    <RadixMenu.RadioItem
      className={classNames(ITEM_CLASSES, "relative pr-8", className)}
      {...props}
    >
      {children}
      <RadixMenu.ItemIndicator className="absolute right-2">
        <Check aria-hidden />
      </RadixMenu.ItemIndicator>
    </RadixMenu.RadioItem>
  );
}

export function DropdownMenuLabel({ className, ...props }: ComponentProps<typeof RadixMenu.Label>) {
  return (
    <RadixMenu.Label
      className={classNames("px-2 py-1.5 text-xs font-medium text-muted-foreground", className)}
      {...props}
    />
  );
}

export function DropdownMenuSeparator(
  { className, ...props }: ComponentProps<typeof RadixMenu.Separator>,
) {
  return (
    <RadixMenu.Separator
      className={classNames("-mx-1 my-1 h-px bg-border", className)}
      {...props}
    />
  );
}
