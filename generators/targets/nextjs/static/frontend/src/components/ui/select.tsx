"use client";

import { Check, ChevronDown } from "lucide-react";
import { Select as RadixSelect } from "radix-ui";
import { classNames } from "@/lib/class-names";
import { CONTROL_CLASSES } from "./input";

export interface SelectOption {
  value: string;
  label: string;
}

interface SelectProps {
  id?: string;
  /** The chosen value; empty or null when there is none. */
  value: string | null | undefined;
  onValueChange: (value: string) => void;
  options: readonly SelectOption[];
  placeholder?: string;
  /** Offers to choose nothing, under this label; the value is then the empty string. */
  emptyLabel?: string | undefined;
  disabled?: boolean;
  onBlur?: () => void;
  className?: string;
  "aria-label"?: string;
  "aria-labelledby"?: string;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: boolean | undefined;
  "aria-required"?: boolean | undefined;
}

/** Radix keeps the empty string for "nothing chosen", so the option that means nothing needs a value of its own. */
const NOTHING = "__nothing__";

/** One of a few known values. For many, or for records, use a Combobox. */
export function Select(
  {
    value,
    onValueChange,
    options,
    placeholder = "Choose",
    emptyLabel,
    disabled,
    onBlur,
    className,
    ...control
  }: SelectProps,
) {
  return (
    <RadixSelect.Root
      value={value ?? ""}
      onValueChange={(next) => onValueChange(next === NOTHING ? "" : next)}
      disabled={disabled ?? false}
    >
      <RadixSelect.Trigger
        className={classNames(
          CONTROL_CLASSES,
          "flex h-9 cursor-pointer items-center justify-between gap-2 text-left data-[placeholder]:text-muted-foreground [&>span]:truncate",
          className,
        )}
        onBlur={onBlur}
        {...control}
      >
        <RadixSelect.Value placeholder={placeholder} />
        <RadixSelect.Icon>
          <ChevronDown aria-hidden className="size-4 text-muted-foreground" />
        </RadixSelect.Icon>
      </RadixSelect.Trigger>
      <RadixSelect.Portal>
        <RadixSelect.Content
          position="popper"
          sideOffset={4}
          collisionPadding={8}
          className="z-50 max-h-(--radix-select-content-available-height) min-w-(--radix-select-trigger-width) overflow-hidden rounded-md border border-border bg-surface text-foreground shadow-lg data-[state=open]:animate-fade-in"
        >
          <RadixSelect.Viewport className="p-1">
            {emptyLabel !== undefined && <Option value={NOTHING} label={emptyLabel} />}
            {options.map((option) => <Option key={option.value} {...option} />)}
          </RadixSelect.Viewport>
        </RadixSelect.Content>
      </RadixSelect.Portal>
    </RadixSelect.Root>
  );
}

function Option({ value, label }: SelectOption) {
  return (
    <RadixSelect.Item
      value={value}
      className="relative flex cursor-pointer items-center rounded-sm py-1.5 pr-8 pl-2 text-sm outline-none select-none data-[highlighted]:bg-muted"
    >
      <RadixSelect.ItemText>{label}</RadixSelect.ItemText>
      <RadixSelect.ItemIndicator className="absolute right-2">
        <Check aria-hidden className="size-4" />
      </RadixSelect.ItemIndicator>
    </RadixSelect.Item>
  );
}
