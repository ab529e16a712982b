"use client";

import type { FieldPath, FieldValues } from "react-hook-form";
import type { FieldProps } from "./form-field";
import { GroupField } from "./group-field";
import { NumberField } from "./number-field";

/** A place on the map, by its coordinates. */
export function GeoField<Values extends FieldValues>(
  { control, name, label, required = false }: FieldProps<Values>,
) {
  return (
    <GroupField label={label} required={required}>
      <div className="grid gap-3 sm:grid-cols-2">
        <NumberField
          control={control}
          kind="decimal"
          name={`${name}.latitude` as FieldPath<Values>}
          label="Latitude"
          required={required}
        />
        <NumberField
          control={control}
          kind="decimal"
          name={`${name}.longitude` as FieldPath<Values>}
          label="Longitude"
          required={required}
        />
      </div>
    </GroupField>
  );
}
