import { cookies } from "next/headers";
import { env } from "@/lib/env";
import { readSessionToken, signSessionToken } from "@/lib/visitors/session-token";

const COOKIE = "groundwork_session";
const ONE_YEAR_S = 365 * 24 * 3_600;

/** The user id in this browser's cookie of visitors, if we signed it. */
export async function visitorCookie(): Promise<string | undefined> {
  const token = (await cookies()).get(COOKIE)?.value;
  return token === undefined ? undefined : readSessionToken(token, env().SESSION_SECRET);
}

export async function setVisitorCookie(userId: string): Promise<void> {
  (await cookies()).set(COOKIE, signSessionToken(userId, env().SESSION_SECRET), {
    httpOnly: true,
    sameSite: "lax",
    secure: env().APP_URL.startsWith("https:"),
    path: "/",
    maxAge: ONE_YEAR_S,
  });
}

export async function forgetVisitorCookie(): Promise<void> {
  (await cookies()).delete(COOKIE);
}
