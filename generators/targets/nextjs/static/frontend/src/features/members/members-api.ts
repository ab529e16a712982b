import { keepPreviousData, queryOptions, useMutation, useQueryClient } from "@tanstack/react-query";
import type { Role } from "@/access/access";
import { sessionOptions } from "@/access/session";
import { api, unwrap } from "@/api/client";

const MEMBERS = "members";
const INVITATIONS = "invitations";

/** One page of the members of the workspace, by name. */
export function membersOptions(page: number, perPage: number) {
  return queryOptions({
    queryKey: [MEMBERS, page, perPage],
    queryFn: () =>
      unwrap(api.GET("/api/workspace/members", { params: { query: { page, per_page: perPage } } })),
    placeholderData: keepPreviousData,
  });
}

/** The open invitations; for owners. */
export const invitationsOptions = queryOptions({
  queryKey: [INVITATIONS],
  queryFn: () => unwrap(api.GET("/api/workspace/invitations")),
});

export function useChangeRole() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ userId, role }: { userId: string; role: Role }) =>
      unwrap(api.PATCH("/api/workspace/members/{user_id}", {
        params: { path: { user_id: userId } },
        body: { role },
      })),
    onSuccess: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: [MEMBERS] }),
        client.invalidateQueries({ queryKey: sessionOptions.queryKey }),
      ]),
  });
}

export function useRemoveMember() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (userId: string) =>
      unwrap(
        api.DELETE("/api/workspace/members/{user_id}", { params: { path: { user_id: userId } } }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: [MEMBERS] }),
  });
}

export function useInvite() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (invitation: { email: string; role: Role }) =>
      unwrap(api.POST("/api/workspace/invitations", { body: invitation })),
    onSuccess: () => client.invalidateQueries({ queryKey: [INVITATIONS] }),
  });
}

export function useWithdrawInvitation() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (id: string) =>
      unwrap(api.DELETE("/api/workspace/invitations/{invitation_id}", {
        params: { path: { invitation_id: id } },
      })),
    onSuccess: () => client.invalidateQueries({ queryKey: [INVITATIONS] }),
  });
}
