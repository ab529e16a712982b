"use client";

import type { FieldValues } from "react-hook-form";
import { Input } from "@/components/ui/input";
import { type FieldProps, FormField, textOf } from "./form-field";

interface NumberFieldProps<Values extends FieldValues> extends FieldProps<Values> {
  kind: "whole" | "decimal";
  /** Stands in front of the number, such as a currency. */
  prefix?: string;
}

/** A number as text, so that nothing of it is rounded and no wheel of a mouse changes it. */
export function NumberField<Values extends FieldValues>(
  { kind, prefix, ...field }: NumberFieldProps<Values>,
) {
  return (
    <FormField {...field}>
      {({ id, value, onChange, onBlur, ref, aria }) => (
        <div className="relative max-w-xs">
          {prefix !== undefined && (
            <span
              aria-hidden
              className="pointer-events-none absolute inset-y-0 left-3 flex items-center text-sm text-muted-foreground"
            >
              {prefix}
            </span>
          )}
          <Input
            id={id}
            ref={ref}
            inputMode={kind === "whole" ? "numeric" : "decimal"}
            autoComplete="off"
            className={prefix === undefined ? "tabular-nums" : "pl-14 tabular-nums"}
            value={textOf(value)}
            onChange={(event) => onChange(event.target.value)}
            onBlur={onBlur}
            {...aria}
          />
        </div>
      )}
    </FormField>
  );
}
