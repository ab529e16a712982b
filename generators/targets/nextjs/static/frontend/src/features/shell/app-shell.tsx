"use client";

import { useQuery } from "@tanstack/react-query";
import dynamic from "next/dynamic";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { sessionOptions } from "@/access/session";
import { SessionProvider } from "@/access/session-provider";
import { ErrorState } from "@/components/page/error-state";
import { LoadingState } from "@/components/page/loading-state";
import { loginPath } from "@/features/auth/next-path";
import { isPublicPath } from "./public-path";
import { VisitorBar } from "./visitor-bar";

const loadFrame = () => import("./app-frame");
const AppFrame = dynamic(() => loadFrame().then((module) => module.AppFrame));

/** The outside of the app: loads the session and admits visitors to public pages only. */
export function AppShell({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  const { data: session, isPending, error, refetch } = useQuery(sessionOptions);

  // Menus and navigation come while the session is on its way, so they keep nobody waiting.
  useEffect(() => void loadFrame(), []);

  if (error !== null) {
    return (
      <main className="grid min-h-dvh place-content-center">
        <ErrorState error={error} onRetry={() => void refetch()} />
      </main>
    );
  }
  if (isPending) {
    return (
      <main className="mx-auto max-w-6xl p-6">
        <LoadingState />
      </main>
    );
  }
  if (session === null) {
    if (!isPublicPath(pathname)) return <SignInRedirect />;
    return (
      <SessionProvider session={null}>
        <VisitorBar />
        <main className="mx-auto w-full max-w-6xl px-4 py-8 sm:px-6">{children}</main>
      </SessionProvider>
    );
  }
  return (
    <SessionProvider session={session}>
      <AppFrame>{children}</AppFrame>
    </SessionProvider>
  );
}

/** Sends a visitor to sign in, and back here afterwards. */
function SignInRedirect() {
  const router = useRouter();
  const pathname = usePathname();
  const search = useSearchParams().toString();

  useEffect(() => {
    router.replace(loginPath(search === "" ? pathname : `${pathname}?${search}`));
  }, [router, pathname, search]);

  return (
    <main className="mx-auto max-w-6xl p-6">
      <LoadingState label="Taking you to the sign-in page" />
    </main>
  );
}
