"use client";

import { type ReactNode, useId } from "react";
import { type Control, type FieldPath, type FieldValues, useController } from "react-hook-form";
import { Label } from "@/components/ui/label";

/** What every field of a form has. */
export interface FieldProps<Values extends FieldValues> {
  control: Control<Values>;
  name: FieldPath<Values>;
  label: string;
  required?: boolean;
  /** A quieter line below the label. */
  description?: string | undefined;
}

/** What a field gives to its control. */
export interface FieldControl {
  id: string;
  /** Whatever the form holds. */
  value: unknown;
  onChange: (value: unknown) => void;
  onBlur: () => void;
  ref: (element: HTMLElement | null) => void;
  /** For the control's attributes. */
  aria: {
    "aria-describedby": string | undefined;
    "aria-invalid": boolean | undefined;
    "aria-required": boolean | undefined;
  };
}

interface FormFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  children: (control: FieldControl) => ReactNode;
}

/** One value of a form: its label, its control and what is wrong with it. */
export function FormField<Values extends FieldValues>(
  { control, name, label, required = false, description, children }: FormFieldProps<Values>,
) {
  const id = useId();
  const { field, fieldState } = useController({ control, name });
  const message = fieldState.error?.message;
  const describedBy = [description && `${id}-description`, message && `${id}-error`].filter(Boolean)
    .join(" ");
  return (
    <div className="flex flex-col gap-1.5">
      <Label htmlFor={id} required={required}>{label}</Label>
      {description && (
        <p id={`${id}-description`} className="text-sm text-muted-foreground">{description}</p>
      )}
      {children({
        id,
        value: field.value,
        onChange: field.onChange,
        onBlur: field.onBlur,
        ref: field.ref,
        aria: {
          "aria-describedby": describedBy === "" ? undefined : describedBy,
          "aria-invalid": message === undefined ? undefined : true,
          "aria-required": required || undefined,
        },
      })}
      <FieldError id={`${id}-error`} message={message} />
    </div>
  );
}

/** What is wrong with a value, read out when it appears. */
export function FieldError({ id, message }: { id: string; message: string | undefined }) {
  if (message === undefined) return null;
  return <p id={id} role="alert" className="text-sm text-danger-text">{message}</p>;
}

/** The text of a form value; what was never set is empty. */
export function textOf(value: unknown): string {
  return typeof value === "string" ? value : "";
}
