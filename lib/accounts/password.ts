import { hash, verify } from "@node-rs/argon2";
import { AppError } from "../errors";
import { oncePerProcess } from "../once-per-process";

// OWASP's first choice for Argon2id: 19 MiB, two passes, one lane.
const ARGON2ID = 2;
const COST = { algorithm: ARGON2ID, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const SHORTEST_PASSWORD = 10;
const LONGEST_PASSWORD = 200;

export async function hashPassword(password: string): Promise<string> {
  return hash(password, COST);
}

/** Whether the password is the one that was hashed. No hash takes as long as a wrong password. */
export async function verifyPassword(passwordHash: string | null, password: string): Promise<boolean> {
  const expected = passwordHash ?? (await oncePerProcess("hash-of-nobody", () => hashPassword("nobody has this password")));
  const right = await verify(expected, password.slice(0, LONGEST_PASSWORD));
  return right && passwordHash !== null;
}

/**
 * Refuses what is guessed first. Length counts, kinds of characters do not.
 *
 * @throws {AppError} invalid_input with the reason
 */
export function checkPassword(password: string, email: string): void {
  const problem = passwordProblem(password, email);
  if (problem !== undefined) throw new AppError("invalid_input", problem);
}

function passwordProblem(password: string, email: string): string | undefined {
  if (password.length < SHORTEST_PASSWORD) return `The password has ${password.length} characters; it needs at least ${SHORTEST_PASSWORD}.`;
  if (password.length > LONGEST_PASSWORD) return `The password has more than ${LONGEST_PASSWORD} characters.`;
  const plain = password.toLowerCase();
  if (plain === email || plain === email.split("@")[0]) return "The password must not be your address.";
  if (new Set(plain).size < 4 || /^(0?1234567890?|password|qwertyuiop|iloveyou|letmein)\W*\d*\W*$/.test(plain)) {
    return "This password is one of the first that are guessed. A few unrelated words make a good one.";
  }
  return undefined;
}
