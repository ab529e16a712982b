"use client";

import type { FieldValues } from "react-hook-form";
import { Textarea } from "@/components/ui/textarea";
import { type FieldProps, FormField, textOf } from "./form-field";

interface TextAreaFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  rows?: number;
  /** For code, such as JSON. */
  monospaced?: boolean;
}

export function TextAreaField<Values extends FieldValues>(
  { rows = 4, monospaced = false, ...field }: TextAreaFieldProps<Values>,
) {
  return (
    <FormField {...field}>
      {({ id, value, onChange, onBlur, ref, aria }) => (
        <Textarea
          id={id}
          ref={ref}
          rows={rows}
          className={monospaced ? "font-mono" : undefined}
          spellCheck={!monospaced}
          value={textOf(value)}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          {...aria}
        />
      )}
    </FormField>
  );
}
