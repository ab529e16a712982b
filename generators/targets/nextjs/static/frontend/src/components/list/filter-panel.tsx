"use client";

import { useId } from "react";
import { Button } from "@/components/ui/button";
import { Input } from "@/components/ui/input";
import { Label } from "@/components/ui/label";
import { Select } from "@/components/ui/select";
import { useDraft } from "./draft";
import { type Filter, parametersOf } from "./filter";

const YES_NO = [
  { value: "true", label: "Yes" },
  { value: "false", label: "No" },
];

interface FilterPanelProps {
  id: string;
  filters: readonly Filter[];
  values: Readonly<Record<string, string>>;
  onChange: (changes: Readonly<Record<string, string>>) => void;
}

/** One control for each filter of a list. */
export function FilterPanel({ id, filters, values, onChange }: FilterPanelProps) {
  const none = Object.fromEntries(filters.flatMap(parametersOf).map((name) => [name, ""]));
  return (
    <section
      id={id}
      aria-label="Filters"
      className="space-y-4 rounded-lg border border-border bg-surface p-4"
    >
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {filters.map((filter) => (
          <FilterControl key={filter.name} filter={filter} values={values} onChange={onChange} />
        ))}
      </div>
      {Object.keys(values).length > 0 && (
        <Button
          variant="secondary"
          size="small"
          onClick={() => onChange(none)}
        >
          Clear filters
        </Button>
      )}
    </section>
  );
}

interface FilterControlProps<Kind extends Filter["kind"] = Filter["kind"]> {
  filter: Extract<Filter, { kind: Kind }>;
  values: Readonly<Record<string, string>>;
  onChange: (changes: Readonly<Record<string, string>>) => void;
}

function FilterControl({ filter, values, onChange }: FilterControlProps) {
  const id = useId();
  if (filter.kind === "range") {
    return <RangeControl filter={filter} values={values} onChange={onChange} />;
  }
  const value = values[filter.name] ?? "";
  const set = (next: string) => onChange({ [filter.name]: next });
  return (
    <div className="space-y-1.5">
      <Label htmlFor={id}>{filter.label}</Label>
      {filter.kind === "record"
        ? <filter.Picker id={id} label={filter.label} value={value} onChange={set} />
        : (
          <Select
            id={id}
            value={value}
            onValueChange={set}
            options={filter.kind === "boolean" ? YES_NO : filter.options}
            placeholder="Any"
            emptyLabel="Any"
          />
        )}
    </div>
  );
}

function RangeControl({ filter, values, onChange }: FilterControlProps<"range">) {
  return (
    <fieldset className="space-y-1.5">
      <legend className="text-sm font-medium text-foreground">{filter.label}</legend>
      <div className="grid grid-cols-2 gap-2">
        <BoundInput filter={filter} end="from" values={values} onChange={onChange} />
        <BoundInput filter={filter} end="to" values={values} onChange={onChange} />
      </div>
    </fieldset>
  );
}

function BoundInput(
  { filter, end, values, onChange }: FilterControlProps<"range"> & { end: "from" | "to" },
) {
  const name = `${filter.name}_${end}`;
  const isDay = filter.input === "date" || filter.input === "datetime";
  const [draft, setDraft] = useDraft(values[name] ?? "", (value) => onChange({ [name]: value }));
  return (
    <Input
      type={isDay ? "date" : "text"}
      inputMode={isDay ? undefined : "decimal"}
      aria-label={`${filter.label}, ${end}`}
      placeholder={end === "from" ? "From" : "To"}
      value={draft}
      onChange={(event) => setDraft(event.target.value)}
    />
  );
}
