"use client";

import { LocateFixed } from "lucide-react";
import {
  type FieldPath,
  type FieldPathValue,
  type FieldValues,
  useController,
} from "react-hook-form";
import { toast } from "sonner";
import { Button } from "@/components/ui/button";
import type { FieldProps } from "./form-field";
import { GroupField } from "./group-field";
import { NumberField } from "./number-field";

/** A place on the map, typed or taken from the device. */
export function GeoField<Values extends FieldValues>(
  { control, name, label, required = false }: FieldProps<Values>,
) {
  const { field } = useController({ control, name });

  function locate(): void {
    navigator.geolocation.getCurrentPosition(
      ({ coords: { latitude, longitude } }) =>
        field.onChange(
          { latitude: latitude.toFixed(6), longitude: longitude.toFixed(6) } as FieldPathValue<
            Values,
            FieldPath<Values>
          >,
        ),
      () => toast.error("The device does not tell where it is."),
    );
  }

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
      <Button variant="secondary" size="small" onClick={locate}>
        <LocateFixed aria-hidden />
        Use my location
      </Button>
    </GroupField>
  );
}
