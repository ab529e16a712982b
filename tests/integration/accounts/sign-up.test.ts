import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { mailedLinks, users } from "@/drizzle/schema";
import { checkCredentials } from "@/lib/accounts/check-credentials";
import { confirmNewAddress } from "@/lib/accounts/confirm-new-address";
import { discardSignUp } from "@/lib/accounts/discard-sign-up";
import { finishSignUp } from "@/lib/accounts/finish-sign-up";
import { hashPassword } from "@/lib/accounts/password";
import { requestAddressChange } from "@/lib/accounts/request-address-change";
import { requestReset } from "@/lib/accounts/request-reset";
import { resetPassword } from "@/lib/accounts/reset-password";
import { signInWithIdentity } from "@/lib/accounts/sign-in-with-identity";
import { signUp } from "@/lib/accounts/sign-up";
import { database } from "@/lib/db/database";
import { newId } from "@/lib/ids";
import { lastLetter, leastTime, mailedSecret, newAccount, newAddress, outcome, PASSWORD } from "./people";

const THEIRS = "what the stranger wanted";

const begin = (email: string) => signUp({ email, visitorId: undefined, peer: newId() });
const finish = (secret: string, password = PASSWORD) => finishSignUp({ secret, password, peer: newId() });
const signIn = (email: string, password = PASSWORD) => outcome(checkCredentials({ email, password, peer: newId() }));

test("an account can be used once a password was chosen, by a link that works once", async () => {
  const email = newAddress();
  expect(await begin(` ${email.toUpperCase()} `)).toBe(email);
  expect(await signIn(email)).toBe("unauthenticated");
  const secret = await mailedSecret(email);
  expect([await outcome(finish(`${secret}x`)), await outcome(finish(secret, "short"))]).toEqual(["invalid_input", "invalid_input"]);
  expect(await finish(secret)).toBe(email);
  expect(await outcome(finish(secret, THEIRS))).toBe("invalid_input");
  expect([await signIn(email), await signIn(email, THEIRS)]).toEqual(["done", "unauthenticated"]);
});

test("the letter leads on to the page that the sign-up began for, with an account or without", async () => {
  const email = newAddress();
  const asked = () => signUp({ email, visitorId: undefined, peer: newId(), next: "/pricing/checkout?plan=pro&billed=year" });
  const next = "next=%2Fpricing%2Fcheckout%3Fplan%3Dpro%26billed%3Dyear";
  await asked();
  expect((await lastLetter(email))?.text).toMatch(new RegExp(`/confirm\\?${next}#[\\w-]{43}\\n`));
  await finish(await mailedSecret(email));
  await asked();
  expect((await lastLetter(email))?.text).toContain(`/sign-in?${next}\n`);
});

test("a stranger who signs up with somebody's address gets nothing when that person follows the link", async () => {
  const email = newAddress();
  // Caution beyond what signing up can do: even a password that stands in the row must not survive.
  await begin(email);
  await database().update(users).set({ passwordHash: await hashPassword(THEIRS) }).where(eq(users.email, email));
  expect(await signIn(email, THEIRS)).toBe("unauthenticated");
  await finish(await mailedSecret(email));
  expect([await signIn(email, THEIRS), await signIn(email)]).toEqual(["unauthenticated", "done"]);
});

test("a stranger who signs up in between neither ends the owner's link nor gets in by it", async () => {
  const email = newAddress();
  await begin(email);
  const own = await mailedSecret(email);
  await begin(email);
  const strangers = await mailedSecret(email);
  expect(strangers).not.toBe(own);
  expect(await finish(own)).toBe(email);
  expect(await outcome(finish(strangers, THEIRS))).toBe("invalid_input");
  expect([await signIn(email), await signIn(email, THEIRS)]).toEqual(["done", "unauthenticated"]);
});

test("a stranger's account never gets somebody else's address, even if the link in the letter is followed", async () => {
  const stranger = await newAccount();
  const victim = newAddress();
  await requestAddressChange({ userId: stranger.userId, proof: PASSWORD, email: victim });
  const secret = await mailedSecret(victim);
  const other = await newAccount();
  expect(await outcome(confirmNewAddress(other.userId, secret))).toBe("invalid_input");
  expect(await outcome(finish(secret))).toBe("invalid_input");
  expect(await signIn(victim)).toBe("unauthenticated");
});

test("an unfinished sign-up does not keep the owner of the address out", async () => {
  const byReset = newAddress();
  await begin(byReset);
  const early = await mailedSecret(byReset);
  await requestReset(byReset, newId());
  await resetPassword(await mailedSecret(byReset), "nine loud pelicans");
  expect(await outcome(finish(early, THEIRS))).toBe("invalid_input");
  expect(await signIn(byReset, "nine loud pelicans")).toBe("done");

  const byProvider = newAddress();
  await begin(byProvider);
  const waiting = await mailedSecret(byProvider);
  const userId = await signInWithIdentity({ provider: "github", accountId: newId(), name: "Ada", verifiedEmail: byProvider, userId: undefined });
  expect(await database().$count(users, eq(users.id, userId))).toBe(1);
  expect(await outcome(finish(waiting, THEIRS))).toBe("invalid_input");
  expect(await signIn(byProvider, THEIRS)).toBe("unauthenticated");
});

test("a sign-up is discarded by whoever reads the letter, and by that alone", async () => {
  const email = newAddress();
  await begin(email);
  const secret = await mailedSecret(email);
  expect(await outcome(discardSignUp(`${secret}x`, newId()))).toBe("invalid_input");
  expect(await discardSignUp(secret, newId())).toBe(email);
  expect(await outcome(finish(secret))).toBe("invalid_input");
  const account = await newAccount();
  await requestReset(account.email, newId());
  const reset = await mailedSecret(account.email);
  expect(await outcome(discardSignUp(reset, newId()))).toBe("invalid_input");
  expect(await outcome(resetPassword(reset, "nine loud pelicans"))).toBe("done");
});

test("a link is too old after a day, and five letters an hour are all one address gets", async () => {
  const email = newAddress();
  const tries = [];
  for (let index = 0; index < 6; index += 1) tries.push(await outcome(begin(email)));
  expect(tries).toEqual([...Array.from({ length: 5 }, () => "done"), "too_many"]);
  await database().update(mailedLinks).set({ expiresAt: new Date(0) }).where(eq(mailedLinks.address, email));
  expect(await outcome(finish(await mailedSecret(email)))).toBe("invalid_input");
});

test("links are tried from one place sixty times in a quarter of an hour, not more", async () => {
  const from = newId();
  const tries = new Set<string>();
  for (let index = 0; index < 60; index += 1) tries.add(await outcome(finishSignUp({ secret: "guess", password: PASSWORD, peer: from })));
  expect([...tries]).toEqual(["invalid_input"]);
  expect(await outcome(finishSignUp({ secret: "guess", password: PASSWORD, peer: from }))).toBe("too_many");
});

test("of many sign-ups at once with one address, one account comes", async () => {
  const email = newAddress();
  const tries = await Promise.all(Array.from({ length: 4 }, () => outcome(begin(email))));
  expect(tries).toEqual(["done", "done", "done", "done"]);
  expect(await database().$count(users, eq(users.email, email))).toBe(1);
});

test("a known and an unknown address are answered alike, as slowly", async () => {
  const { email } = await newAccount();
  const unknown = newAddress();
  const times = [await leastTime(() => begin(email)), await leastTime(() => begin(unknown))] as const;
  expect(Math.abs(times[0] - times[1])).toBeLessThan(60);
  expect((await lastLetter(email))?.text).not.toContain("#");
});
