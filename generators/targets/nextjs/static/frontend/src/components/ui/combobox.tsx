"use client";

import { Check, ChevronDown, X } from "lucide-react";
import { type KeyboardEvent, type ReactNode, useId, useRef, useState } from "react";
import { classNames } from "@/lib/class-names";
import { CONTROL_CLASSES } from "./input";
import { Popover, PopoverAnchor, PopoverContent } from "./popover";

export interface ComboboxOption {
  value: string;
  label: string;
  /** A second, quieter line. */
  description?: string | undefined;
}

interface ComboboxState {
  id?: string;
  options: readonly ComboboxOption[];
  /** What is typed so far. Filtering is the caller's work, often the server's. */
  query: string;
  onQueryChange: (query: string) => void;
  loading?: boolean;
  placeholder?: string;
  emptyText?: string;
  disabled?: boolean;
  onBlur?: () => void;
  /** Below the options, such as a way to create what is missing. */
  footer?: ReactNode;
  "aria-label"?: string;
  "aria-labelledby"?: string;
  "aria-describedby"?: string | undefined;
  "aria-invalid"?: boolean | undefined;
  "aria-required"?: boolean | undefined;
}

interface ComboboxProps extends ComboboxState {
  /** The chosen option itself, because it need not be among the options of the present query. */
  selected: ComboboxOption | null;
  onSelect: (option: ComboboxOption | null) => void;
  /** Whether the choice can be taken back. */
  clearable?: boolean;
}

/** Chooses one of many values by typing. */
export function Combobox({ selected, onSelect, clearable = true, ...state }: ComboboxProps) {
  return (
    <ComboboxField
      {...state}
      placeholder={selected?.label ?? state.placeholder ?? "Search"}
      text={selected?.label ?? null}
      isSelected={(option) => option.value === selected?.value}
      onPick={(option) => onSelect(option)}
      {...(clearable && selected !== null
        ? { onClear: () => onSelect(null) }
        : {})}
    />
  );
}

interface MultiComboboxProps extends ComboboxState {
  selected: readonly ComboboxOption[];
  onSelect: (options: ComboboxOption[]) => void;
}

/** Chooses several of many values by typing; what is chosen stands above the field and can be taken out. */
export function MultiCombobox({ selected, onSelect, ...state }: MultiComboboxProps) {
  const without = (value: string) => selected.filter((option) => option.value !== value);
  const isSelected = (option: ComboboxOption) =>
    selected.some(({ value }) => value === option.value);
  return (
    <div className="space-y-2">
      {selected.length > 0 && (
        <ul className="flex flex-wrap gap-1.5">
          {selected.map((option) => (
            <li
              key={option.value}
              className="inline-flex max-w-full items-center gap-1 rounded-full bg-muted py-0.5 pr-1 pl-2.5 text-sm"
            >
              <span className="truncate">{option.label}</span>
              <button
                type="button"
                className="cursor-pointer rounded-full p-1 text-muted-foreground hover:text-foreground disabled:pointer-events-none"
                aria-label={`Remove ${option.label}`}
                disabled={state.disabled}
                onClick={() => onSelect(without(option.value))}
              >
                <X aria-hidden className="size-3.5" />
              </button>
            </li>
          ))}
        </ul>
      )}
      <ComboboxField
        {...state}
        text={null}
        isSelected={isSelected}
        onPick={(option) =>
          onSelect(isSelected(option) ? without(option.value) : [...selected, option])}
      />
    </div>
  );
}

interface ComboboxFieldProps extends ComboboxState {
  /** What stands in the field while it is closed. */
  text: string | null;
  isSelected: (option: ComboboxOption) => boolean;
  onPick: (option: ComboboxOption) => void;
  onClear?: () => void;
}

function ComboboxField(
  {
    options,
    query,
    onQueryChange,
    loading = false,
    placeholder = "Search",
    emptyText = "Nothing found.",
    footer,
    onBlur,
    text,
    isSelected,
    onPick,
    onClear,
    ...control
  }: ComboboxFieldProps,
) {
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const [open, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const current = Math.min(active, Math.max(options.length - 1, 0));

  function show(): void {
    if (control.disabled || open) return;
    setActive(0);
    setOpen(true);
  }

  function hide(): void {
    setOpen(false);
    onQueryChange("");
  }

  function pick(option: ComboboxOption): void {
    onPick(option);
    hide();
  }

  function handleKey(event: KeyboardEvent<HTMLInputElement>): void {
    switch (event.key) {
      case "ArrowDown":
      case "ArrowUp": {
        event.preventDefault();
        if (!open) return show();
        const step = event.key === "ArrowDown" ? 1 : -1;
        return setActive((current + step + options.length) % Math.max(options.length, 1));
      }
      case "Enter": {
        const option = options[current];
        if (!open || option === undefined) return;
        event.preventDefault();
        return pick(option);
      }
      case "Escape":
        if (!open) return;
        event.preventDefault();
        event.stopPropagation();
        return hide();
    }
  }

  return (
    <Popover open={open} onOpenChange={(next) => (next ? show() : hide())}>
      <PopoverAnchor asChild>
        <div className="relative">
          <input
            {...control}
            ref={input}
            type="text"
            role="combobox"
            autoComplete="off"
            aria-autocomplete="list"
            aria-expanded={open}
            aria-controls={open ? listId : undefined}
            aria-activedescendant={open && options.length > 0 ? `${listId}-${current}` : undefined}
            className={classNames(
              CONTROL_CLASSES,
              "h-9 truncate pr-16",
              text !== null && "placeholder:text-foreground",
            )}
            placeholder={placeholder}
            value={open ? query : (text ?? "")}
            onChange={(event) => {
              show();
              setActive(0);
              onQueryChange(event.target.value);
            }}
            onClick={show}
            onKeyDown={handleKey}
            onBlur={() => {
              hide();
              onBlur?.();
            }}
          />
          <div className="absolute inset-y-0 right-2 flex items-center gap-1 text-muted-foreground">
            {onClear !== undefined && !control.disabled && (
              <button
                type="button"
                className="cursor-pointer rounded-sm p-1 hover:text-foreground"
                aria-label="Clear"
                onClick={() => {
                  onClear();
                  input.current?.focus();
                }}
              >
                <X aria-hidden className="size-4" />
              </button>
            )}
            <ChevronDown aria-hidden className="pointer-events-none size-4" />
          </div>
        </div>
      </PopoverAnchor>
      <PopoverContent
        className="max-h-72 w-(--radix-popover-trigger-width) overflow-y-auto p-1"
        onOpenAutoFocus={(event) => event.preventDefault()}
        onInteractOutside={(event) => {
          if (
            event.target instanceof Node && input.current?.parentElement?.contains(event.target)
          ) event.preventDefault();
        }}
        onMouseDown={(event) => event.preventDefault()}
      >
        {options.length === 0 && (
          <p role="status" className="px-2 py-1.5 text-sm text-muted-foreground">
            {loading ? "Searching" : emptyText}
          </p>
        )}
        <ul
          id={listId}
          role="listbox"
          aria-busy={loading}
          aria-label={control["aria-label"] ?? "Options"}
        >
          {options.map((option, index) => (
            <li
              key={option.value}
              id={`${listId}-${index}`}
              role="option"
              aria-selected={isSelected(option)}
              className={classNames(
                "flex cursor-pointer items-center gap-2 rounded-sm px-2 py-1.5 text-sm",
                index === current && "bg-muted",
              )}
              onMouseMove={() => setActive(index)}
              onClick={() => pick(option)}
            >
              <span className="min-w-0 flex-1">
                <span className="block truncate">{option.label}</span>
                {option.description !== undefined && (
                  <span className="block truncate text-xs text-muted-foreground">
                    {option.description}
                  </span>
                )}
              </span>
              {isSelected(option) && <Check aria-hidden className="size-4 shrink-0" />}
            </li>
          ))}
        </ul>
        {footer}
      </PopoverContent>
    </Popover>
  );
}
