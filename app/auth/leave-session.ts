import { cookies } from "next/headers";
import { endSession } from "@/lib/sessions/end-sessions";
import type { Account } from "@/lib/sessions/find-session";

/** Signs this browser out: the session ends, and the cookie goes. */
export async function leaveSession({ userId, sessionId }: Account): Promise<void> {
  await endSession(userId, sessionId);
  const jar = await cookies();
  for (const { name } of jar.getAll()) {
    // A browser takes back a __Secure- cookie only from a Secure one.
    if (/^(__Secure-)?next-auth\.session-token$/.test(name)) jar.set({ name, value: "", maxAge: 0, path: "/", httpOnly: true, secure: name.startsWith("__Secure-") });
  }
}
