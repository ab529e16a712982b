import type { ComponentType } from "react";
import type { SelectOption } from "@/components/ui/select";

/** What a filter needs of a picker of records. */
export interface FilterPickerProps {
  id: string;
  value: string;
  onChange: (id: string) => void;
  label: string;
}

/** One way to narrow a list; `name` is the parameter of the API, which stands in the address as well. */
export type Filter =
  | { kind: "choice"; name: string; label: string; options: readonly SelectOption[] }
  | { kind: "boolean"; name: string; label: string }
  | {
    kind: "range";
    name: string;
    label: string;
    input: "date" | "datetime" | "integer" | "decimal";
  }
  | { kind: "record"; name: string; label: string; Picker: ComponentType<FilterPickerProps> };

/** The parameters a filter may set. */
export function parametersOf(filter: Filter): readonly string[] {
  return filter.kind === "range" ? [`${filter.name}_from`, `${filter.name}_to`] : [filter.name];
}
