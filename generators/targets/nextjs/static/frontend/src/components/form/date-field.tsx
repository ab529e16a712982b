"use client";

import type { FieldValues } from "react-hook-form";
import { Input } from "@/components/ui/input";
import { type FieldProps, FormField, textOf } from "./form-field";

interface DateFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  type?: "date" | "time" | "datetime-local";
}

/** A day, a time of day or a moment, in the browser's own input. */
export function DateField<Values extends FieldValues>(
  { type = "date", ...field }: DateFieldProps<Values>,
) {
  return (
    <FormField {...field}>
      {({ id, value, onChange, onBlur, ref, aria }) => (
        <Input
          id={id}
          ref={ref}
          type={type}
          className="max-w-xs"
          value={textOf(value)}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          {...aria}
        />
      )}
    </FormField>
  );
}
