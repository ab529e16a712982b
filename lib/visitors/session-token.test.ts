import { expect, test } from "vitest";
import { newId } from "../ids";
import { readSessionToken, signSessionToken } from "./session-token";

const secret = "a secret of more than thirty-two characters";

test("a signed token gives its user back", () => {
  const userId = newId();
  expect(readSessionToken(signSessionToken(userId, secret), secret)).toBe(userId);
});

test("a token that was changed or signed with another secret is refused", () => {
  const userId = newId();
  const token = signSessionToken(userId, secret);
  const [, signature = ""] = token.split(".");
  const forged = [
    `${newId()}.${signature}`,
    signSessionToken(userId, `${secret}!`),
    `${token}.`,
    `${token}x`,
    userId,
    `${userId}.`,
    "",
    `admin.${signature}`,
  ];
  expect(forged.map((candidate) => readSessionToken(candidate, secret))).toEqual(forged.map(() => undefined));
});
