"use client";

import type { FieldPath, FieldValues } from "react-hook-form";
import type { FieldProps } from "./form-field";
import { GroupField } from "./group-field";
import { TextField } from "./text-field";

const PARTS = [
  { part: "line1", label: "Street and number", isNeeded: true },
  { part: "line2", label: "Addition", isNeeded: false },
  { part: "postal_code", label: "Postal code", isNeeded: false },
  { part: "city", label: "City", isNeeded: true },
  { part: "region", label: "Region", isNeeded: false },
  { part: "country", label: "Country, as two letters", isNeeded: true },
] as const;

/** A postal address. */
export function AddressField<Values extends FieldValues>(
  { control, name, label, required = false }: FieldProps<Values>,
) {
  return (
    <GroupField label={label} required={required}>
      <div className="grid gap-3 sm:grid-cols-2">
        {PARTS.map(({ part, label: partLabel, isNeeded }) => (
          <TextField
            key={part}
            control={control}
            name={`${name}.${part}` as FieldPath<Values>}
            label={partLabel}
            required={required && isNeeded}
            {...(part === "country" ? { placeholder: "FR" } : {})}
          />
        ))}
      </div>
    </GroupField>
  );
}
