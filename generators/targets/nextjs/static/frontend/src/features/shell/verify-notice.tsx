"use client";

import { useMutation } from "@tanstack/react-query";
import { useSignedIn } from "@/access/session-provider";
import { errorMessage } from "@/api/api-error";
import { api, unwrap } from "@/api/client";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";

/** Reminds of an address that is not confirmed yet. */
export function VerifyNotice() {
  const { user } = useSignedIn();
  const resend = useMutation({
    mutationFn: () => unwrap(api.POST("/api/auth/resend-verification")),
    onSuccess: () => toast.success("The link is on its way."),
    onError: (error) => toast.error(errorMessage(error)),
  });
  if (user.email_verified_at !== null) return null;
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b border-border bg-warning-soft px-4 py-2 text-sm text-warning-text sm:px-6">
      <p className="min-w-0 break-words">
        Confirm your email address: a link was sent to {user.email}.
      </p>
      <Button
        variant="link"
        className="text-warning-text underline"
        pending={resend.isPending}
        disabled={resend.isSuccess}
        onClick={() => resend.mutate()}
      >
        Send it again
      </Button>
    </div>
  );
}
