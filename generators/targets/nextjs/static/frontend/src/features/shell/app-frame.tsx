"use client";

import type { ReactNode } from "react";
import { useSignedIn } from "@/access/session-provider";
import { SideBar } from "./side-bar";
import { TopBar } from "./top-bar";
import { VerifyNotice } from "./verify-notice";

/** What stands around every page of those who are signed in. */
export function AppFrame({ children }: { children: ReactNode }) {
  const { workspace } = useSignedIn();
  return (
    <>
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
            key={workspace.id}
            id="content"
            tabIndex={-1}
            className="mx-auto w-full max-w-6xl flex-1 px-4 py-6 outline-none sm:px-6 lg:py-8"
          >
            {children}
          </main>
        </div>
      </div>
    </>
  );
}
