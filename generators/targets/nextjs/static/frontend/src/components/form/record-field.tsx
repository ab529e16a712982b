"use client";

import type { ComponentType } from "react";
import type { FieldValues } from "react-hook-form";
import { type FieldProps, FormField, textOf } from "./form-field";
import type { ManyPickerProps, PickerProps } from "./record-picker";

interface RecordFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  Picker: ComponentType<PickerProps>;
}

/** A related record. */
export function RecordField<Values extends FieldValues>(
  { Picker, ...field }: RecordFieldProps<Values>,
) {
  return (
    <FormField {...field}>
      {({ id, value, onChange, onBlur, aria }) => (
        <Picker
          id={id}
          label={field.label}
          value={textOf(value)}
          onChange={onChange}
          onBlur={onBlur}
          required={field.required ?? false}
          aria={aria}
        />
      )}
    </FormField>
  );
}

interface RecordsFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  Picker: ComponentType<ManyPickerProps>;
}

/** Any number of related records. */
export function RecordsField<Values extends FieldValues>(
  { Picker, ...field }: RecordsFieldProps<Values>,
) {
  return (
    <FormField {...field}>
      {({ id, value, onChange, onBlur, aria }) => (
        <Picker
          id={id}
          label={field.label}
          value={Array.isArray(value) ? value : []}
          onChange={onChange}
          onBlur={onBlur}
          aria={aria}
        />
      )}
    </FormField>
  );
}
