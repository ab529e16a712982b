import { QueryClient } from "@tanstack/react-query";
import { ApiError } from "./api-error";

const RETRIES = 2;

/** What the app keeps of the server's state. Only what may pass by itself is tried again. */
export function makeQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < RETRIES && error instanceof ApiError && error.isTemporary && error.status !== 429,
      },
      mutations: { retry: false },
    },
  });
}
