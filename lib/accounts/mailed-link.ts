import { createHash, randomBytes } from "node:crypto";
import { and, eq, gt, type InferSelectModel, sql } from "drizzle-orm";
import { mailedLinks } from "@/drizzle/schema";
import type { Executor } from "../db/database";
import { AppError } from "../errors";
import { newId } from "../ids";

export type MailedLink = InferSelectModel<typeof mailedLinks>;
type Purpose = MailedLink["purpose"];

const HOURS: Readonly<Record<Purpose, number>> = { confirm_address: 24, change_address: 24, reset_password: 1 };

export interface NewLink {
  readonly userId: string;
  readonly purpose: Purpose;
  readonly address: string;
  readonly visitorId?: string | undefined;
}

/**
 * Makes a link that works once; the user's earlier ones for the same purpose stop working. Those of
 * sign-ups stay: anybody can sign up with an address, and must not end the link of its owner by that.
 *
 * @returns its secret
 */
export async function makeLink(transaction: Executor, link: NewLink): Promise<string> {
  const secret = randomBytes(32).toString("base64url");
  const earlier = and(eq(mailedLinks.userId, link.userId), eq(mailedLinks.purpose, link.purpose));
  if (link.purpose !== "confirm_address") await transaction.delete(mailedLinks).where(earlier);
  const expiresAt = sql`now() + make_interval(hours => ${HOURS[link.purpose]})`;
  await transaction.insert(mailedLinks).values({ id: newId(), ...link, secretHash: hashOf(secret), expiresAt });
  return secret;
}

/**
 * Uses a link up.
 *
 * @throws {AppError} invalid_input when it was used, is too old or never existed
 */
export async function useLink(transaction: Executor, secret: string, purposes: readonly Purpose[]): Promise<MailedLink> {
  const [link] = await transaction
    .delete(mailedLinks)
    .where(and(eq(mailedLinks.secretHash, hashOf(secret)), gt(mailedLinks.expiresAt, sql`now()`)))
    .returning();
  if (link === undefined || !purposes.includes(link.purpose)) {
    throw new AppError("invalid_input", "This link was used already, is too old, or was cut off. Ask for a new one.");
  }
  return link;
}

function hashOf(secret: string): string {
  return createHash("sha256").update(secret).digest("hex");
}
