"use client";

import { Combobox, MultiCombobox } from "@/components/ui/combobox";
import { Button } from "@/components/ui/button";
import { type RecordSource, useTitles } from "./record-source";
import { useRecordSearch } from "./record-search";

/** What a picker takes from the field it stands in. */
export interface PickerProps {
  id?: string;
  label: string;
  value: string;
  onChange: (id: string) => void;
  onBlur?: () => void;
  required?: boolean;
  aria?: PickerAria;
}

export interface ManyPickerProps extends Omit<PickerProps, "value" | "onChange"> {
  value: readonly string[];
  onChange: (ids: string[]) => void;
}

interface PickerAria {
  "aria-describedby": string | undefined;
  "aria-invalid": boolean | undefined;
  "aria-required": boolean | undefined;
}

/** Chooses one record by searching for its title. */
export function RecordPicker<Row extends { id: string }>(
  { source, id, label, value, onChange, onBlur, required = false, aria }: PickerProps & {
    source: RecordSource<Row>;
  },
) {
  const search = useRecordSearch(source);
  const titles = useTitles(source, [value]);
  return (
    <Combobox
      {...(id === undefined ? {} : { id })}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...aria}
      aria-label={label}
      selected={value === "" ? null : { value, label: titles.get(value) ?? "…" }}
      onSelect={(option) => onChange(option?.value ?? "")}
      clearable={!required}
      options={search.options}
      query={search.query}
      onQueryChange={search.setQuery}
      loading={search.isLoading}
      emptyText={search.emptyText}
      footer={search.more !== null && <MoreButton onPress={search.more} />}
    />
  );
}

/** Chooses several records by searching for their titles. */
export function RecordsPicker<Row extends { id: string }>(
  { source, id, label, value, onChange, onBlur, aria }: ManyPickerProps & {
    source: RecordSource<Row>;
  },
) {
  const search = useRecordSearch(source);
  const titles = useTitles(source, value);
  return (
    <MultiCombobox
      {...(id === undefined ? {} : { id })}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...aria}
      aria-label={label}
      selected={value.map((one) => ({ value: one, label: titles.get(one) ?? "…" }))}
      onSelect={(options) => onChange(options.map((option) => option.value))}
      options={search.options}
      query={search.query}
      onQueryChange={search.setQuery}
      loading={search.isLoading}
      emptyText={search.emptyText}
      footer={search.more !== null && <MoreButton onPress={search.more} />}
    />
  );
}

function MoreButton({ onPress }: { onPress: () => void }) {
  return (
    <Button variant="ghost" size="small" className="w-full" onClick={onPress}>Load more</Button>
  );
}
