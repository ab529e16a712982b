"use client";

import type { FieldValues } from "react-hook-form";
import { Select, type SelectOption } from "@/components/ui/select";
import { type FieldProps, FormField, textOf } from "./form-field";

interface ChoiceFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  options: readonly SelectOption[];
}

/** One of a few known values; an optional one may be taken back. */
export function ChoiceField<Values extends FieldValues>(
  { options, ...field }: ChoiceFieldProps<Values>,
) {
  return (
    <FormField {...field}>
      {({ id, value, onChange, onBlur, aria }) => (
        <div className="max-w-xs">
          <Select
            id={id}
            value={textOf(value)}
            onValueChange={(next) => onChange(next === "" ? null : next)}
            onBlur={onBlur}
            options={options}
            emptyLabel={field.required ? undefined : "None"}
            {...aria}
          />
        </div>
      )}
    </FormField>
  );
}
