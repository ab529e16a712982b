"use client";

import { createContext, type ReactNode, useContext } from "react";
import type { Session } from "./session";

const SessionContext = createContext<Session | null>(null);

interface SessionProviderProps {
  session: Session | null;
  children: ReactNode;
}

export function SessionProvider({ session, children }: SessionProviderProps) {
  return <SessionContext value={session}>{children}</SessionContext>;
}

/** Who is signed in on this page; null for a visitor, whom only public pages admit. */
export function useSession(): Session | null {
  return useContext(SessionContext);
}

/** Who is signed in, on pages that admit nobody else. */
export function useSignedIn(): Session {
  const session = useSession();
  if (session === null) throw new Error("useSignedIn is for pages that need a session.");
  return session;
}
