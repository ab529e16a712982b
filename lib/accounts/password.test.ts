import { expect, test } from "vitest";
import { checkPassword, hashPassword, verifyPassword } from "./password";

test("only the password that was hashed is right", async () => {
  const passwordHash = await hashPassword("correct horse battery");
  expect(passwordHash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(await Promise.all([passwordHash, passwordHash, null].map((hash, index) => verifyPassword(hash, index === 0 ? "correct horse battery" : "wrong horse battery")))).toEqual([true, false, false]);
});

test("nobody's password is never right, not even the one of nobody", async () => {
  expect(await verifyPassword(null, "nobody has this password")).toBe(false);
});

test("what is guessed first is refused with the reason", () => {
  const problem = (password: string) => {
    try {
      checkPassword(password, "ada@example.com");
      return undefined;
    } catch (error) {
      return (error as Error).message;
    }
  };
  const guessed = "This password is one of the first that are guessed. A few unrelated words make a good one.";
  expect(["short", "ada@example.com", "password1234", "aaaaaaaaaaaa", "1234567890", "a".repeat(201), "correct horse battery"].map(problem)).toEqual([
    "The password has 5 characters; it needs at least 10.",
    "The password must not be your address.",
    guessed,
    guessed,
    guessed,
    "The password has more than 200 characters.",
    undefined,
  ]);
});
