import { headers } from "next/headers";
import type { NextAuthOptions } from "next-auth";
import Credentials from "next-auth/providers/credentials";
import { checkCredentials } from "@/lib/accounts/check-credentials";
import { keepVisitorsWork } from "@/lib/accounts/keep-visitors-work";
import { env } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { logger } from "@/lib/logger";
import { findSession } from "@/lib/sessions/find-session";
import { SESSION_DAYS, startSession } from "@/lib/sessions/start-session";
import { peerAddress } from "../peer";
import { forgetVisitorCookie, visitorCookie } from "../visitor-cookie";
import { admitIdentity, identityProviders } from "./providers";

/**
 * How people sign in. The cookie only names a session; the row in the database says whether it
 * still holds, so a session can be ended from elsewhere.
 */
export function authOptions(): NextAuthOptions {
  return {
    secret: env().SESSION_SECRET,
    session: { strategy: "jwt", maxAge: SESSION_DAYS * 24 * 3_600 },
    pages: { signIn: "/sign-in", error: "/sign-in" },
    providers: [passwordProvider(), ...identityProviders()],
    callbacks: {
      signIn: admitIdentity,
      async jwt({ token, user }) {
        // Only there when somebody has just signed in.
        if (user !== undefined) return { sub: user.id, sid: await beginSession(user.id) };
        return token;
      },
      async session({ session, token }) {
        const account = token.sid === undefined ? undefined : await findSession(token.sid);
        return { expires: session.expires, account: account ?? null };
      },
    },
    logger: {
      error: (code, metadata) => logger.error({ code, err: metadata instanceof Error ? metadata : metadata.error }, "Signing in failed."),
      warn: (code) => logger.debug({ code }, "A remark about signing in."),
      debug: () => undefined,
    },
  };
}

function passwordProvider() {
  return Credentials({
    name: "Address and password",
    credentials: { email: {}, password: {} },
    async authorize(given) {
      try {
        const id = await checkCredentials({ email: given?.email ?? "", password: given?.password ?? "", peer: await peerAddress() });
        return { id };
      } catch (error) {
        // The message reaches the page as it is.
        if (error instanceof AppError) throw error;
        logger.error({ err: error }, "A password could not be checked.");
        throw new Error("Signing in failed on our side. Try again in a moment.");
      }
    },
  });
}

/** A browser that was signed in already gets a new session; one that was a visitor's brings its projects along. */
async function beginSession(userId: string): Promise<string> {
  const sessionId = await startSession(userId, (await headers()).get("user-agent") ?? "");
  const visitorId = await visitorCookie();
  if (visitorId !== undefined) {
    await keepVisitorsWork({ visitorId, userId });
    await forgetVisitorCookie();
  }
  return sessionId;
}
