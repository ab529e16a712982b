import { cookies } from "next/headers";
import { redirect } from "next/navigation";
import { decode } from "next-auth/jwt";
import { cache } from "react";
import { isAdmin } from "@/lib/accounts/is-admin";
import { env } from "@/lib/env";
import { findSession, type Account } from "@/lib/sessions/find-session";

/** The account this browser is signed in with, if its session still holds. */
export const currentAccount = cache(async (): Promise<Account | undefined> => {
  const jar = await cookies();
  const { APP_URL, SESSION_SECRET } = env();
  const name = `${APP_URL.startsWith("https:") ? "__Secure-" : ""}next-auth.session-token`;
  const token = jar.get(name)?.value;
  // What next-auth did not seal, or sealed with another secret, names no session.
  const content = await decode({ token, secret: SESSION_SECRET }).catch(() => null);
  return content?.sid === undefined ? undefined : findSession(content.sid);
});

/** For pages: whoever is not signed in is led to the sign-in, and back afterwards. */
export async function accountOrSignIn(page: string): Promise<Account> {
  return (await currentAccount()) ?? redirect(`/sign-in?next=${encodeURIComponent(page)}`);
}

/** The account of an administrator, if this browser is signed in with one. */
export async function currentAdmin(): Promise<Account | undefined> {
  const account = await currentAccount();
  return account !== undefined && isAdmin(account.email) ? account : undefined;
}
