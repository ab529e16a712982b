import type { QueryClient, QueryKey } from "@tanstack/react-query";

/** The first part of the key of every query for records. */
export const RECORDS = "records";

/** The first part of the key of every mutation that takes one record through its workflow. */
export const ACTS = "acts";

/** The first part of the key of every mutation that deletes a record. */
export const DELETIONS = "deletions";

/** Asks again for every record on the screen: a change of one can show in the lists of others. */
export function refreshRecords(client: QueryClient): Promise<void> {
  return client.invalidateQueries({ queryKey: [RECORDS] });
}

/** The same after a record is gone, without asking for the record itself while its page is being left. */
export async function forgetRecord(client: QueryClient, key: readonly unknown[]): Promise<void> {
  await client.invalidateQueries({ queryKey: key, refetchType: "none" });
  const id = key.at(-1);
  await client.invalidateQueries({
    queryKey: [RECORDS],
    predicate: ({ queryKey }) => queryKey.at(-1) !== id,
  });
}

/** Shows a change of a record before the server has confirmed it; what is returned takes it back. */
export async function assumeChange<Row extends object>(
  client: QueryClient,
  key: QueryKey,
  change: Partial<Row>,
): Promise<() => void> {
  // An answer that is under way would show the former state again.
  await client.cancelQueries({ queryKey: key });
  const before = client.getQueryData<Row>(key);
  client.setQueryData<Row>(key, (row) => row && { ...row, ...change });
  return () => client.setQueryData(key, before);
}
