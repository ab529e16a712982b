"use client";

import type { FieldValues } from "react-hook-form";
import type { FieldProps } from "./form-field";
import { TextAreaField } from "./text-area-field";

/** Any JSON, as text. */
export function JsonField<Values extends FieldValues>(field: FieldProps<Values>) {
  return <TextAreaField {...field} rows={6} monospaced description={field.description ?? "JSON"} />;
}
