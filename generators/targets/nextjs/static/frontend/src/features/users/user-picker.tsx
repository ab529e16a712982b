"use client";

import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { ManyPickerProps, PickerProps } from "@/components/form/record-picker";
import { Combobox, MultiCombobox } from "@/components/ui/combobox";
import { peopleOptions } from "./user-api";

function usePeople() {
  const [query, setQuery] = useState("");
  const { data = [], isPending } = useQuery(peopleOptions);
  const people = data.map(({ user_id, name, email }) => ({
    value: user_id,
    label: name,
    description: email,
  }));
  const words = query.trim().toLowerCase();
  const options = people.filter(({ label, description }) =>
    `${label} ${description}`.toLowerCase().includes(words)
  );
  const optionOf = (id: string) =>
    people.find(({ value }) => value === id) ?? { value: id, label: "…" };
  return { optionOf, search: { options, query, onQueryChange: setQuery, loading: isPending } };
}

/** Chooses a person of the workspace. */
export function UserPicker(
  { id, label, value, onChange, onBlur, required = false, aria }: PickerProps,
) {
  const { optionOf, search } = usePeople();
  return (
    <Combobox
      {...search}
      {...(id === undefined ? {} : { id })}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...aria}
      aria-label={label}
      selected={value === "" ? null : optionOf(value)}
      onSelect={(option) => onChange(option?.value ?? "")}
      clearable={!required}
    />
  );
}

/** Chooses several people of the workspace. */
export function UsersPicker({ id, label, value, onChange, onBlur, aria }: ManyPickerProps) {
  const { optionOf, search } = usePeople();
  return (
    <MultiCombobox
      {...search}
      {...(id === undefined ? {} : { id })}
      {...(onBlur === undefined ? {} : { onBlur })}
      {...aria}
      aria-label={label}
      selected={value.map(optionOf)}
      onSelect={(options) => onChange(options.map((option) => option.value))}
    />
  );
}
