import { MutationCache, QueryCache, QueryClient } from "@tanstack/react-query";
import { ApiError } from "./api-error";

const RETRIES = 2;

/** What the app keeps of the server's state. Only what may pass by itself is tried again. */
export function makeQueryClient(): QueryClient {
  // A session that has ended is forgotten, and the app's layout then asks to sign in.
  const forgetSession = (error: Error) => {
    if (error instanceof ApiError && error.status === 401 && error.code !== "invalid_credentials") {
      client.setQueryData(["session"], null);
    }
  };
  const client = new QueryClient({
    queryCache: new QueryCache({ onError: forgetSession }),
    mutationCache: new MutationCache({ onError: forgetSession }),
    defaultOptions: {
      queries: {
        staleTime: 30_000,
        retry: (failures, error) => failures < RETRIES && mayPass(error),
      },
    },
  });
  return client;
}

function mayPass(error: Error): boolean {
  return error instanceof ApiError && error.isTemporary && error.status !== 429;
}
