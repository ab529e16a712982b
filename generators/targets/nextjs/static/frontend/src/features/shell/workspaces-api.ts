import { queryOptions } from "@tanstack/react-query";
import { api, unwrap } from "@/api/client";

/** The workspaces that the person is a member of. */
export const workspacesOptions = queryOptions({
  queryKey: ["workspaces"],
  queryFn: () => unwrap(api.GET("/api/workspaces")),
});
