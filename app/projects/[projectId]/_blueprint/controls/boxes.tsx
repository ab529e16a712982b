"use client";

import { useId, type ReactNode } from "react";

interface SelectBoxProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly (readonly [T, string])[];
  readonly onChange: (value: T) => void;
}

export function SelectBox<T extends string>({ label, value, options, onChange }: SelectBoxProps<T>) {
  return (
    <label className="control">
      <span>{label}</span>
      <select value={value} onChange={(event) => onChange(event.target.value as T)}>
        {options.map(([id, name]) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface CheckBoxProps {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

export function CheckBox({ label, checked, onChange }: CheckBoxProps) {
  return (
    <label className="inline-flex min-h-6 items-center gap-2">
      <input type="checkbox" className="size-4 accent-(--accent)" checked={checked} onChange={(event) => onChange(event.target.checked)} />
      <span>{label}</span>
    </label>
  );
}

interface TextBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly hint?: string;
  readonly long?: true;
  readonly inputMode?: "numeric" | "decimal";
}

/** A box that keeps what was typed when it is left, or on Enter. */
export function TextBox({ label, value, onCommit, hint, long, inputMode }: TextBoxProps) {
  const hintId = useId();
  const commit = (text: string) => {
    if (text !== value) onCommit(text);
  };
  const common = { key: value, defaultValue: value, dir: "auto", ...(hint && { "aria-describedby": hintId }) } as const;
  return (
    <label className={`control ${long ? "grow basis-full" : ""}`}>
      <span>{label}</span>
      {long ? (
        <textarea {...common} rows={2} onBlur={(event) => commit(event.target.value.trim())} />
      ) : (
        <input
          {...common}
          inputMode={inputMode}
          onBlur={(event) => commit(event.target.value.trim())}
          onKeyDown={(event) => event.key === "Enter" && (event.preventDefault(), commit(event.currentTarget.value.trim()))}
        />
      )}
      {hint && (
        <span id={hintId} className="text-xs">
          {hint}
        </span>
      )}
    </label>
  );
}

interface SmallButtonProps {
  readonly children: ReactNode;
  readonly onClick: () => void;
  /** Said instead of the sign it shows. */
  readonly label?: string;
  readonly danger?: true;
  readonly expanded?: boolean;
  readonly disabled?: boolean;
}

export function SmallButton({ children, onClick, label, danger, expanded, disabled }: SmallButtonProps) {
  return (
    <button type="button" className={`small-button ${danger ? "text-danger" : ""}`} onClick={onClick} aria-label={label} title={label} aria-expanded={expanded} disabled={disabled}>
      {children}
    </button>
  );
}
