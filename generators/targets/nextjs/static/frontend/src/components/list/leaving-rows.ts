"use client";

import { useMutationState } from "@tanstack/react-query";
import { DELETIONS } from "@/api/record-cache";

/** The rows without those that are being deleted; one whose deletion is refused comes back. */
export function useStayingRows<Row extends { id: string }>(
  rows: readonly Row[] | undefined,
): readonly Row[] | undefined {
  const leaving = useMutationState({
    filters: { mutationKey: [DELETIONS], status: "pending" },
    select: ({ state }) => state.variables,
  });
  return leaving.length === 0 ? rows : rows?.filter(({ id }) => !leaving.includes(id));
}
