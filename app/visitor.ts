import { env } from "@/lib/env";
import { takePermit } from "@/lib/rate-limits/take-permit";
import { createVisitor, type Visitor } from "@/lib/visitors/create-visitor";
import { findVisitor } from "@/lib/visitors/find-visitor";
import { currentAccount } from "./account";
import { peerAddress } from "./peer";
import { setVisitorCookie, visitorCookie } from "./visitor-cookie";

/** Who sends this request: an account, or somebody who tries without one; undefined for someone who has kept nothing here yet. */
export async function currentVisitor(): Promise<Visitor | undefined> {
  const account = await currentAccount();
  if (account !== undefined) return account;
  const userId = await visitorCookie();
  return userId === undefined ? undefined : findVisitor(userId);
}

/**
 * The same, but someone new gets a workspace and the cookie that leads back to it. For actions only.
 *
 * @throws {AppError} too_many when too many new workspaces come from one address
 */
export async function ensureVisitor(): Promise<Visitor> {
  const known = await currentVisitor();
  if (known !== undefined) return known;
  await takePermit({ key: `visitors:${await peerAddress()}`, most: env().VISITORS_PER_HOUR, seconds: 3_600 });
  const visitor = await createVisitor();
  await setVisitorCookie(visitor.userId);
  return visitor;
}
