"use client";

import { useQueryClient } from "@tanstack/react-query";
import { useRouter } from "next/navigation";

/** Leads into the app once a session has begun; what was known about another person is forgotten. */
export function useEnterApp(): (path: string) => void {
  const client = useQueryClient();
  const router = useRouter();
  return (path) => {
    client.clear();
    router.replace(path);
  };
}
