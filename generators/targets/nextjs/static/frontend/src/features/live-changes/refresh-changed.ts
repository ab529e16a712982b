import type { QueryClient } from "@tanstack/react-query";
import { RECORDS } from "@/api/record-cache";
import { RECORD_PATHS } from "@/record-paths";

/**
 * Asks again for what shows records of these kinds, and for nothing else.
 * Returns whether any of it is on the screen.
 */
export async function refreshChanged(
  client: QueryClient,
  resources: Iterable<string>,
): Promise<boolean> {
  const keys = [...resources].flatMap(keysOf);
  const shown = keys.some((queryKey) =>
    client.getQueryCache().findAll({ queryKey, type: "active" }).length > 0
  );
  await Promise.all(keys.map((queryKey) => client.invalidateQueries({ queryKey })));
  return shown;
}

function keysOf(resource: string): readonly (readonly string[])[] {
  const path = RECORD_PATHS[resource];
  return path === undefined ? [] : [[RECORDS, path.slice(1)], [RECORDS, "audit-log"]];
}
