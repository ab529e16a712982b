"use client";

import { useId } from "react";
import { type FieldValues, useController } from "react-hook-form";
import { Checkbox } from "@/components/ui/checkbox";
import { Label } from "@/components/ui/label";
import { FieldError, type FieldProps } from "./form-field";

/** Yes or no. */
export function CheckboxField<Values extends FieldValues>(
  { control, name, label, description }: Omit<FieldProps<Values>, "required">,
) {
  const id = useId();
  const { field: { ref, value, onChange, onBlur }, fieldState } = useController({ control, name });
  return (
    <div className="space-y-1.5">
      <div className="flex items-center gap-2.5">
        <Checkbox
          id={id}
          ref={ref}
          checked={value === true}
          onCheckedChange={(checked) => onChange(checked === true)}
          onBlur={onBlur}
          aria-describedby={description === undefined ? undefined : `${id}-description`}
        />
        <Label htmlFor={id}>{label}</Label>
      </div>
      {description !== undefined && (
        <p id={`${id}-description`} className="pl-7.5 text-sm text-muted-foreground">
          {description}
        </p>
      )}
      <FieldError id={`${id}-error`} message={fieldState.error?.message} />
    </div>
  );
}
