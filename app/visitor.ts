import { cookies, headers } from "next/headers";
import { createVisitor, type Visitor } from "@/lib/visitors/create-visitor";
import { findVisitor } from "@/lib/visitors/find-visitor";
import { readSessionToken, signSessionToken } from "@/lib/visitors/session-token";
import { env } from "@/lib/env";

const COOKIE = "groundwork_session";
const ONE_YEAR_S = 365 * 24 * 3_600;

/** Who sends this request, or undefined for someone who has not kept anything here yet. */
export async function currentVisitor(): Promise<Visitor | undefined> {
  const token = (await cookies()).get(COOKIE)?.value;
  const userId = token === undefined ? undefined : readSessionToken(token, env().SESSION_SECRET);
  return userId === undefined ? undefined : findVisitor(userId);
}

/** The same, but someone new gets a workspace and the cookie that leads back to it. For actions only. */
export async function ensureVisitor(): Promise<Visitor> {
  const known = await currentVisitor();
  if (known !== undefined) return known;
  const visitor = await createVisitor();
  const secure = (await headers()).get("x-forwarded-proto") === "https";
  (await cookies()).set(COOKIE, signSessionToken(visitor.userId, env().SESSION_SECRET), {
    httpOnly: true,
    sameSite: "lax",
    secure,
    path: "/",
    maxAge: ONE_YEAR_S,
  });
  return visitor;
}
