import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, unwrap } from "@/api/client";

/** The devices on which the person is signed in. */
export const devicesOptions = queryOptions({
  queryKey: ["devices"],
  queryFn: () => unwrap(api.GET("/api/auth/sessions")),
});

export function useSignOutDevice() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(
        api.DELETE("/api/auth/sessions/{session_id}", { params: { path: { session_id: id } } }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: devicesOptions.queryKey }),
  });
}

export function useSignOutEverywhere() {
  return useMutation({ mutationFn: () => unwrap(api.POST("/api/auth/logout-all")) });
}
