"use client";

import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { normalizeDecimal } from "@/lib/decimals";
import { endOfDay, startOfDay } from "@/lib/moments";
import { type Filter, parametersOf } from "./filter";

const DEFAULT_SORT = "-created_at";
const DEFAULT_PER_PAGE = 25;

export interface ListState<Params> {
  page: number;
  perPage: number;
  sort: string;
  search: string;
  /** The texts of the filters as they stand in the address. */
  values: Readonly<Record<string, string>>;
  /** How many filters narrow the list. */
  filterCount: number;
  /** What to ask the API for. */
  params: Params;
  /** Changes parts of the address; an empty text takes a part away. All but a change of page start at the first page. */
  change: (changes: Readonly<Record<string, string>>) => void;
}

/** The state of a list, kept in the address, so that it can be shared, bookmarked and gone back to. */
export function useListState<Params extends object>(filters: readonly Filter[]): ListState<Params> {
  const router = useRouter();
  const pathname = usePathname();
  const address = useSearchParams();

  const page = positive(address.get("page"), 1);
  const perPage = Math.min(positive(address.get("per_page"), DEFAULT_PER_PAGE), 100);
  const sort = address.get("sort") ?? DEFAULT_SORT;
  const search = address.get("q") ?? "";
  const names = filters.flatMap(parametersOf);
  const values = Object.fromEntries(names.flatMap((name) => pair(name, address.get(name))));

  const params = {
    page,
    per_page: perPage,
    sort,
    ...(search === "" ? {} : { q: search }),
    ...Object.assign({}, ...filters.map((filter) => parameters(filter, values))),
  } as Params;

  function change(changes: Readonly<Record<string, string>>): void {
    const next = new URLSearchParams(address);
    if (!("page" in changes)) next.delete("page");
    for (const [name, value] of Object.entries(changes)) {
      if (value === "") next.delete(name);
      else next.set(name, value);
    }
    const query = next.toString();
    router.replace(query === "" ? pathname : `${pathname}?${query}`, { scroll: false });
  }

  return {
    page,
    perPage,
    sort,
    search,
    values,
    filterCount: Object.keys(values).length,
    params,
    change,
  };
}

function positive(text: string | null, fallback: number): number {
  const number = Number(text);
  return Number.isInteger(number) && number > 0 ? number : fallback;
}

function pair(name: string, value: string | null): [string, string][] {
  return value === null || value === "" ? [] : [[name, value]];
}

/** The texts of one filter as the API takes them; what is not a date or a number yet is left out. */
function parameters(
  filter: Filter,
  values: Readonly<Record<string, string>>,
): Record<string, string | number | boolean> {
  const entries = parametersOf(filter).flatMap((name): [string, string | number | boolean][] => {
    const value = values[name];
    const converted = value === undefined ? undefined : parameter(filter, name, value);
    return converted === undefined ? [] : [[name, converted]];
  });
  return Object.fromEntries(entries);
}

function parameter(
  filter: Filter,
  name: string,
  value: string,
): string | number | boolean | undefined {
  switch (filter.kind) {
    case "choice":
    case "record":
      return value;
    case "boolean":
      return value === "true";
    case "range":
      return bound(filter.input, value, name.endsWith("_to") ? endOfDay : startOfDay);
  }
}

type RangeInput = Extract<Filter, { kind: "range" }>["input"];

function bound(
  input: RangeInput,
  value: string,
  edgeOfDay: (day: string) => string,
): string | number | undefined {
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
  const number = normalizeDecimal(value);
  switch (input) {
    case "date":
      return isDay ? value : undefined;
    case "datetime":
      return isDay ? edgeOfDay(value) : undefined;
    case "integer":
      return /^-?\d{1,15}$/.test(number) ? Number(number) : undefined;
    case "decimal":
      return /^-?\d{1,12}(\.\d{1,6})?$/.test(number) ? number : undefined;
  }
}
