import { and, eq, sql } from "drizzle-orm";
import { apiTokens, memberships } from "@/drizzle/schema";
import { requireWithinPlan } from "../billing/require-within-plan";
import { database } from "../db/database";
import { AppError } from "../errors";
import { hashOfToken, type TokenScope } from "./create-token";

/** Who a program acts for, and where. */
export interface TokenHolder {
  readonly tokenId: string;
  readonly userId: string;
  readonly workspaceId: string;
}

const USED_ANEW_MS = 60_000;

/**
 * The holder of a token, who still belongs to its workspace.
 *
 * @throws {AppError} unauthenticated, forbidden when the token may only read, payment_required when the plan has no tokens
 * (any more)
 */
export async function findToken(token: string, needed: TokenScope): Promise<TokenHolder> {
  const [found] = await database()
    .select({ tokenId: apiTokens.id, userId: apiTokens.userId, workspaceId: apiTokens.workspaceId, scope: apiTokens.scope, lastUsedAt: apiTokens.lastUsedAt })
    .from(apiTokens)
    .innerJoin(memberships, and(eq(memberships.userId, apiTokens.userId), eq(memberships.workspaceId, apiTokens.workspaceId)))
    .where(eq(apiTokens.secretHash, hashOfToken(token)));
  if (found === undefined) throw new AppError("unauthenticated", "This token does not work: it was revoked, or was never made here.");
  const { scope, lastUsedAt, ...holder } = found;
  if (needed === "write" && scope !== "write") throw new AppError("forbidden", "This token may only read.");
  await requireWithinPlan(database(), holder.workspaceId, { kind: "feature", feature: "tokens" });
  // A look-up should not be a write each time.
  if (lastUsedAt === null || Date.now() - lastUsedAt.getTime() > USED_ANEW_MS) {
    await database().update(apiTokens).set({ lastUsedAt: sql`now()` }).where(eq(apiTokens.id, holder.tokenId));
  }
  return holder;
}
