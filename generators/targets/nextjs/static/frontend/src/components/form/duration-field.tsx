"use client";

import type { FieldValues } from "react-hook-form";
import { Input } from "@/components/ui/input";
import { type FieldProps, FormField, textOf } from "./form-field";

const PARTS = [
  { unit: "h", name: "hours", seconds: 3600 },
  { unit: "min", name: "minutes", seconds: 60 },
] as const;

/** A length of time in hours and minutes; the form holds its seconds. */
export function DurationField<Values extends FieldValues>(field: FieldProps<Values>) {
  return (
    <FormField {...field}>
      {({ id, value, onChange, onBlur, ref, aria }) => {
        const text = textOf(value);
        const seconds = text === "" ? null : Number(text);
        return (
          <div className="flex gap-3">
            {PARTS.map(({ unit, name, seconds: size }, index) => (
              <div key={unit} className="flex items-center gap-1.5 text-sm text-muted-foreground">
                <Input
                  id={index === 0 ? id : undefined}
                  ref={index === 0 ? ref : undefined}
                  type="number"
                  min={0}
                  inputMode="numeric"
                  className="w-24 tabular-nums"
                  aria-label={`${field.label}, ${name}`}
                  value={seconds === null ? "" : partOf(seconds, size)}
                  onChange={(event) => onChange(withPart(seconds, size, event.target.value))}
                  onBlur={onBlur}
                  {...aria}
                />
                <span aria-hidden>{unit}</span>
              </div>
            ))}
          </div>
        );
      }}
    </FormField>
  );
}

function partOf(seconds: number, size: number): number {
  return size === 3600 ? Math.trunc(seconds / 3600) : Math.trunc((seconds % 3600) / 60);
}

/** The seconds with one part replaced; no text at all when both parts are empty. */
function withPart(seconds: number | null, size: number, text: string): string {
  const rest = (seconds ?? 0) - partOf(seconds ?? 0, size) * size;
  if (text === "" && rest === 0) return "";
  return String(rest + Math.trunc(Number(text)) * size);
}
