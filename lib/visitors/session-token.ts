import { createHmac, timingSafeEqual } from "node:crypto";
import { isId } from "../ids";

/** The value of the visitor's cookie: who they are, and a signature nobody else can make. */
export function signSessionToken(userId: string, secret: string): string {
  return `${userId}.${signature(userId, secret)}`;
}

/** The user id in a token, or undefined when the token was not signed with `secret`. */
export function readSessionToken(token: string, secret: string): string | undefined {
  const [userId = "", given = "", ...rest] = token.split(".");
  if (rest.length > 0 || !isId(userId)) return undefined;
  const expected = Buffer.from(signature(userId, secret));
  const actual = Buffer.from(given);
  const valid = actual.length === expected.length && timingSafeEqual(actual, expected);
  return valid ? userId : undefined;
}

function signature(userId: string, secret: string): string {
  return createHmac("sha256", secret).update(`session:${userId}`).digest("base64url");
}
