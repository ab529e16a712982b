import {
  keepPreviousData,
  type QueryClient,
  queryOptions,
  useMutation,
  useQueryClient,
} from "@tanstack/react-query";
import { errorMessage } from "@/api/api-error";
import { api, unwrap } from "@/api/client";
import type { components } from "@/api/schema";
import { toast } from "@/components/ui/toast";

export type NotificationRow = components["schemas"]["Notification"];

interface NotificationPage {
  items: NotificationRow[];
}

const NOTIFICATIONS = "notifications";
const LIST = "list";

/** One page of what the person was told, the newest first. */
export function notificationsOptions(page: number) {
  return queryOptions({
    queryKey: [NOTIFICATIONS, LIST, page],
    queryFn: () => unwrap(api.GET("/api/notifications", { params: { query: { page } } })),
    placeholderData: keepPreviousData,
  });
}

/** How many notifications are unread; asked again every minute. */
export const unreadCountOptions = queryOptions({
  queryKey: [NOTIFICATIONS, "unread"],
  queryFn: () => unwrap(api.GET("/api/notifications/unread-count")),
  refetchInterval: 60_000,
});

export function useMarkRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(
        api.POST("/api/notifications/{notification_id}/read", {
          params: { path: { notification_id: id } },
        }),
      ),
    onMutate: (id) => assumeRead(client, (row) => row.id === id),
    onError: (error, _id, takeBack) => refuse(error, takeBack),
    onSettled: () => client.invalidateQueries({ queryKey: [NOTIFICATIONS] }),
  });
}

export function useMarkAllRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST("/api/notifications/read-all")),
    onMutate: () => assumeRead(client, () => true),
    onError: (error, _nothing, takeBack) => refuse(error, takeBack),
    onSettled: () => client.invalidateQueries({ queryKey: [NOTIFICATIONS] }),
  });
}

/** Shows notifications as read before the server knows; what is returned takes it back. */
async function assumeRead(
  client: QueryClient,
  concerns: (row: NotificationRow) => boolean,
): Promise<() => void> {
  const queryKey = [NOTIFICATIONS, LIST];
  await client.cancelQueries({ queryKey });
  const before = client.getQueriesData({ queryKey });
  const read_at = new Date().toISOString();
  client.setQueriesData<NotificationPage>(
    { queryKey },
    (page) =>
      page && {
        ...page,
        items: page.items.map((row) =>
          row.read_at === null && concerns(row) ? { ...row, read_at } : row
        ),
      },
  );
  return () => before.forEach(([key, page]) => client.setQueryData(key, page));
}

function refuse(error: Error, takeBack: (() => void) | undefined): void {
  takeBack?.();
  toast.error(errorMessage(error));
}
