import type { QueryClient } from "@tanstack/react-query";

/** The first part of the key of every query for records. */
export const RECORDS = "records";

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
