import { queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import { api, unwrap } from "@/api/client";
import type { components } from "@/api/schema";

const TOKENS = "api-tokens";

/** The tokens that work; the latest hundred. */
export const apiTokensOptions = queryOptions({
  queryKey: [TOKENS],
  queryFn: () => unwrap(api.GET("/api/api-tokens", { params: { query: { per_page: 100 } } })),
});

export function useCreateApiToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: components["schemas"]["ApiTokenInput"]) =>
      unwrap(api.POST("/api/api-tokens", { body })),
    onSuccess: () => client.invalidateQueries({ queryKey: [TOKENS] }),
  });
}

export function useRevokeApiToken() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE("/api/api-tokens/{token_id}", { params: { path: { token_id: id } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: [TOKENS] }),
  });
}
