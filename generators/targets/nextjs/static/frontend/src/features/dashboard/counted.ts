import type { UseQueryOptions } from "@tanstack/react-query";

/**
 * The options of a list query of any kind of record, of which only the total is read.
 * Lists of different kinds stand in one array, so what makes them differ is left open.
 */
export interface Counted {
  queryKey: readonly unknown[];
  queryFn?: unknown;
}

export function countOptions(options: Counted): UseQueryOptions<{ total: number }> {
  return options as UseQueryOptions<{ total: number }>;
}
