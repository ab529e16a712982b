import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, unwrap } from "@/api/client";
import type { components } from "@/api/schema";

export type NotificationRow = components["schemas"]["Notification"];

const NOTIFICATIONS = "notifications";

/** One page of what the person was told, the newest first. */
export function notificationsOptions(page: number) {
  return queryOptions({
    queryKey: [NOTIFICATIONS, page],
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
    onSuccess: () => client.invalidateQueries({ queryKey: [NOTIFICATIONS] }),
  });
}

export function useMarkAllRead() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: () => unwrap(api.POST("/api/notifications/read-all")),
    onSuccess: () => client.invalidateQueries({ queryKey: [NOTIFICATIONS] }),
  });
}
