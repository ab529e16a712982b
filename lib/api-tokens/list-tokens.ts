import { and, desc, eq } from "drizzle-orm";
import { apiTokens } from "@/drizzle/schema";
import { database } from "../db/database";
import { notFound } from "../errors";
import { isId } from "../ids";
import type { TokenScope } from "./create-token";

export interface TokenSummary {
  readonly id: string;
  readonly name: string;
  readonly ending: string;
  readonly scope: TokenScope;
  readonly createdAt: Date;
  readonly lastUsedAt: Date | null;
}

interface TokenOwner {
  readonly userId: string;
  readonly workspaceId: string;
}

/** Somebody's tokens for a workspace, newest first. */
export async function listTokens({ userId, workspaceId }: TokenOwner): Promise<readonly TokenSummary[]> {
  const { id, name, ending, scope, createdAt, lastUsedAt } = apiTokens;
  return database()
    .select({ id, name, ending, scope, createdAt, lastUsedAt })
    .from(apiTokens)
    .where(and(eq(apiTokens.userId, userId), eq(apiTokens.workspaceId, workspaceId)))
    .orderBy(desc(createdAt), desc(id));
}

/** Makes a token useless from this moment. @throws {AppError} not_found */
export async function revokeToken({ userId, workspaceId }: TokenOwner, tokenId: string): Promise<void> {
  if (!isId(tokenId)) throw notFound("token");
  const revoked = await database()
    .delete(apiTokens)
    .where(and(eq(apiTokens.id, tokenId), eq(apiTokens.userId, userId), eq(apiTokens.workspaceId, workspaceId)))
    .returning({ id: apiTokens.id });
  if (revoked.length === 0) throw notFound("token");
}
