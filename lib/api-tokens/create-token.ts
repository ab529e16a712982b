import { createHash, randomBytes } from "node:crypto";
import { apiTokens } from "@/drizzle/schema";
import { requireWithinPlan } from "../billing/require-within-plan";
import { database } from "../db/database";
import { AppError } from "../errors";
import { newId } from "../ids";
import { takePermit } from "../rate-limits/take-permit";

export type TokenScope = (typeof apiTokens.$inferSelect)["scope"];

interface NewToken {
  readonly workspaceId: string;
  readonly userId: string;
  readonly name: string;
  readonly scope: TokenScope;
}

const LONGEST_NAME = 60;

/**
 * Makes a token. It is shown this once: only its hash is kept.
 *
 * @returns the token
 * @throws {AppError} invalid_input, payment_required, too_many
 */
export async function createToken({ workspaceId, userId, name: given, scope }: NewToken): Promise<string> {
  const name = given.trim();
  if (name === "" || name.length > LONGEST_NAME) throw new AppError("invalid_input", `A token needs a name of at most ${LONGEST_NAME} characters, such as the machine that uses it.`);
  await takePermit({ key: `tokens:${userId}`, most: 20, seconds: 3_600 });
  const token = `gw_${randomBytes(32).toString("base64url")}`;
  await database().transaction(async (transaction) => {
    await requireWithinPlan(transaction, workspaceId, { kind: "feature", feature: "tokens" });
    await transaction.insert(apiTokens).values({ id: newId(), workspaceId, userId, name, scope, secretHash: hashOfToken(token), ending: token.slice(-4) });
  });
  return token;
}

/** SHA-256, hexadecimal. A token is too random to be guessed, so a quick hash is enough. */
export function hashOfToken(token: string): string {
  return createHash("sha256").update(token).digest("hex");
}
