import { queryOptions } from "@tanstack/react-query";
import { ApiError } from "@/api/api-error";
import { api, mayHaveSession, unwrap } from "@/api/client";
import type { components } from "@/api/schema";
import { isRole, type Role } from "./access";

export interface Session {
  readonly user: components["schemas"]["User"];
  readonly workspace: components["schemas"]["Workspace"];
  readonly role: Role;
}

/** Who is signed in; null for a visitor. Asked once and kept until something changes it. */
export const sessionOptions = queryOptions({
  queryKey: ["session"],
  queryFn: loadSession,
  staleTime: 5 * 60_000,
});

async function loadSession(): Promise<Session | null> {
  if (!mayHaveSession()) return null;
  try {
    const { user, workspace, role } = await unwrap(api.GET("/api/me"));
    if (!isRole(role)) return null;
    return { user, workspace, role };
  } catch (error) {
    if (error instanceof ApiError && error.status === 401) return null;
    throw error;
  }
}
