"use client";

import { useQuery, useQueryClient } from "@tanstack/react-query";
import { errorMessage } from "@/api/api-error";
import { api, unwrap } from "@/api/client";
import { Notice } from "@/components/page/notice";
import { sessionOptions } from "@/access/session";
import { TextLink } from "./text-link";

const LINKS = {
  verify: { path: "/api/auth/verify-email", done: "Your email address is confirmed." },
  change: {
    path: "/api/auth/confirm-email",
    done: "Your account now has this email address. Use it to sign in.",
  },
} as const;

/** Redeems the link of an e-mail, once, as soon as its page is opened. */
export function RedeemLink({ purpose, token }: { purpose: keyof typeof LINKS; token: string }) {
  const client = useQueryClient();
  const { path, done } = LINKS[purpose];
  const { isPending, error } = useQuery({
    queryKey: ["link", purpose, token],
    queryFn: async () => {
      await unwrap(api.POST(path, { body: { token } }));
      await client.invalidateQueries({ queryKey: sessionOptions.queryKey });
      return true;
    },
    staleTime: Infinity,
    retry: false,
  });

  if (isPending) return <Notice>Checking the link</Notice>;
  if (error !== null) return <Notice tone="danger">{errorMessage(error)}</Notice>;
  return (
    <Notice tone="success">
      {done} <TextLink href="/dashboard">Continue</TextLink>
    </Notice>
  );
}
