"use client";

import { CircleAlert, FileQuestion, Lock, WifiOff } from "lucide-react";
import Link from "next/link";
import { ApiError, errorMessage } from "@/api/api-error";
import { Button } from "@/components/ui/button";
import { PageState } from "./page-state";

interface ErrorStateProps {
  error: unknown;
  onRetry?: () => void;
}

/** What a page shows when its content could not be loaded: not there, not allowed, or a failure that can be retried. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const status = error instanceof ApiError ? error.status : null;
  if (status === 404) return <NotFoundState />;
  if (status === 403) return <ForbiddenState description={errorMessage(error)} />;
  return (
    <PageState
      role="alert"
      icon={status === 0 ? WifiOff : CircleAlert}
      title={status === 0 ? "No connection" : "This could not be loaded"}
      description={errorMessage(error)}
      actions={onRetry !== undefined && (
        <Button variant="secondary" onClick={onRetry}>Try again</Button>
      )}
    />
  );
}

/** Nothing is at this address, or it belongs to somebody else. */
export function NotFoundState({ homeHref = "/dashboard" }: { homeHref?: string }) {
  return (
    <PageState
      icon={FileQuestion}
      title="Not found"
      description="There is nothing at this address, or it is not yours to see."
      actions={
        <Button asChild variant="secondary">
          <Link href={homeHref}>Go to the start</Link>
        </Button>
      }
    />
  );
}

/** The person's role does not include this. */
export function ForbiddenState(
  { description = "Your role does not include this. An owner of the workspace can change that." }: {
    description?: string;
  },
) {
  return (
    <PageState
      icon={Lock}
      title="Not allowed"
      description={description}
      actions={
        <Button asChild variant="secondary">
          <Link href="/dashboard">Go to the start</Link>
        </Button>
      }
    />
  );
}
