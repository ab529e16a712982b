"use client";

import type { HTMLInputTypeAttribute } from "react";
import type { FieldValues } from "react-hook-form";
import { Input } from "@/components/ui/input";
import { type FieldProps, FormField, textOf } from "./form-field";

interface TextFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  type?: Extract<HTMLInputTypeAttribute, "text" | "email" | "url" | "tel" | "password">;
  autoComplete?: string;
  placeholder?: string;
}

export function TextField<Values extends FieldValues>(
  { type = "text", autoComplete = "off", placeholder, ...field }: TextFieldProps<Values>,
) {
  return (
    <FormField {...field}>
      {({ id, value, onChange, onBlur, ref, aria }) => (
        <Input
          id={id}
          ref={ref}
          type={type}
          autoComplete={autoComplete}
          placeholder={placeholder}
          value={textOf(value)}
          onChange={(event) => onChange(event.target.value)}
          onBlur={onBlur}
          {...aria}
        />
      )}
    </FormField>
  );
}
