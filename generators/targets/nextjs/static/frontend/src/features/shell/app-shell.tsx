"use client";

import { useQuery } from "@tanstack/react-query";
import { usePathname, useRouter, useSearchParams } from "next/navigation";
import { type ReactNode, useEffect } from "react";
import { sessionOptions } from "@/access/session";
import { SessionProvider } from "@/access/session-provider";
import { ErrorState } from "@/components/page/error-state";
import { LoadingState } from "@/components/page/loading-state";
import { loginPath } from "@/features/auth/next-path";
import { isPublicPath } from "./public-path";
import { SideBar } from "./side-bar";
import { TopBar } from "./top-bar";
import { VerifyNotice } from "./verify-notice";
import { VisitorBar } from "./visitor-bar";

/** The frame of the app: loads the session and admits visitors to public pages only. */
export function AppShell({ children }: { children: ReactNode }) {
  const pathname = usePathname();
  const { data: session, isPending, error, refetch } = useQuery(sessionOptions);

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
      <a
        href="#content"
        className="sr-only z-50 rounded-md bg-accent px-4 py-2 text-accent-foreground focus:not-sr-only focus:fixed focus:top-2 focus:left-2"
      >
        Skip to the content
      </a>
      <div className="flex min-h-dvh">
        <SideBar className="sticky top-0 hidden h-dvh w-60 shrink-0 border-r border-border bg-surface lg:flex" />
        <div className="flex min-w-0 flex-1 flex-col">
          <TopBar />
          <VerifyNotice />
          {/* Another workspace is another app: nothing of the former may stay on the page. */}
          <main
            key={session.workspace.id}
            id="content"
            tabIndex={-1}
            className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none sm:px-6 lg:py-8"
          >
            {children}
          </main>
        </div>
      </div>
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
