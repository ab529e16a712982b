import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { mailedLinks, mails, users } from "@/drizzle/schema";
import { changePassword } from "@/lib/accounts/change-password";
import { checkCredentials } from "@/lib/accounts/check-credentials";
import { confirmNewAddress } from "@/lib/accounts/confirm-new-address";
import { renameAccount } from "@/lib/accounts/rename-account";
import { requestAddressChange } from "@/lib/accounts/request-address-change";
import { requestReset } from "@/lib/accounts/request-reset";
import { resetPassword } from "@/lib/accounts/reset-password";
import { signInWithIdentity } from "@/lib/accounts/sign-in-with-identity";
import { signUp } from "@/lib/accounts/sign-up";
import { database } from "@/lib/db/database";
import { newId } from "@/lib/ids";
import { createProject } from "@/lib/projects/create-project";
import { listProjects } from "@/lib/projects/list-projects";
import { endSession } from "@/lib/sessions/end-sessions";
import { findSession } from "@/lib/sessions/find-session";
import { listSessions } from "@/lib/sessions/list-sessions";
import { startSession } from "@/lib/sessions/start-session";
import { createVisitor } from "@/lib/visitors/create-visitor";
import { findVisitor } from "@/lib/visitors/find-visitor";
import { lastLetter, leastTime, mailedSecret, newAccount, newAddress, outcome, PASSWORD } from "./people";

const peer = () => newId();
const signIn = (email: string, password = PASSWORD) => outcome(checkCredentials({ email, password, peer: peer() }));

test("a second sign-up is answered like the first, and changes nothing", async () => {
  const { email, userId } = await newAccount();
  expect(await signUp({ email, visitorId: undefined, peer: peer() })).toBe(email);
  expect((await lastLetter(email))?.subject).toBe("You already have an account");
  expect(await signIn(email)).toBe("done");
  expect(await database().$count(users, eq(users.id, userId))).toBe(1);
});

test("what a visitor made is the account's once it is confirmed", async () => {
  const visitor = await createVisitor();
  const projectId = await createProject(visitor.workspaceId, "A task has a title. A task belongs to a project.");
  const { userId } = await newAccount(visitor.userId);
  const owner = await findSession(await startSession(userId, ""));
  expect((await listProjects(owner?.workspaceId ?? "")).map(({ id }) => id)).toEqual([projectId]);
  expect(await findVisitor(visitor.userId)).toBeUndefined();
});

test("nobody can take over an account as if it were a visitor", async () => {
  const victim = await newAccount();
  const thief = await newAccount(victim.userId);
  expect(await signIn(victim.email)).toBe("done");
  expect(thief.userId).not.toBe(victim.userId);
});

test("an unknown address is answered like a known one, as slowly", async () => {
  const { email } = await newAccount();
  const unknown = newAddress();
  for (const address of [email, unknown]) expect(await requestReset(address, peer())).toBe(address);
  const times = [await leastTime(() => requestReset(email, peer())), await leastTime(() => requestReset(unknown, peer()))] as const;
  expect(Math.abs(times[0] - times[1])).toBeLessThan(60);
  const begun = performance.now();
  expect(await signIn(newAddress())).toBe("unauthenticated");
  const nobody = performance.now() - begun;
  expect(nobody).toBeGreaterThan(5);
});

test("a reset sets the password once, and signs every browser out", async () => {
  const { email, userId } = await newAccount();
  const session = await startSession(userId, "");
  await requestReset(email, peer());
  const secret = await mailedSecret(email);
  expect(await outcome(resetPassword(secret, "short"))).toBe("invalid_input");
  expect(await resetPassword(secret, "nine loud pelicans")).toBe(email);
  expect(await outcome(resetPassword(secret, "ten loud pelicans"))).toBe("invalid_input");
  expect([await signIn(email), await signIn(email, "nine loud pelicans"), await findSession(session)]).toEqual(["unauthenticated", "done", undefined]);
  expect((await lastLetter(email))?.subject).toBe("Your password was changed");
});

test("an old link does not work, and a newer one ends the one before", async () => {
  const { email } = await newAccount();
  await requestReset(email, peer());
  const first = await mailedSecret(email);
  await requestReset(email, peer());
  expect(await outcome(resetPassword(first, "nine loud pelicans"))).toBe("invalid_input");
  await database().update(mailedLinks).set({ expiresAt: new Date(0) }).where(eq(mailedLinks.address, email));
  expect(await outcome(resetPassword(await mailedSecret(email), "nine loud pelicans"))).toBe("invalid_input");
  expect(await signIn(email)).toBe("done");
});

test("ten wrong passwords lock an address for a while, known or not, and the right one does not open it then", async () => {
  const { email } = await newAccount();
  for (const address of [email, newAddress()]) {
    const tries = [];
    for (let index = 0; index < 11; index += 1) tries.push(await signIn(address, "wrong password"));
    expect(tries).toEqual([...Array.from({ length: 10 }, () => "unauthenticated"), "too_many"]);
  }
  expect(await signIn(email)).toBe("too_many");
  // A new password, by mail, is the way out for its owner.
  await requestReset(email, peer());
  await resetPassword(await mailedSecret(email), "nine loud pelicans");
  expect(await signIn(email, "nine loud pelicans")).toBe("done");
});

test("the password is changed only with the one so far, and only this browser stays", async () => {
  const { email, userId } = await newAccount();
  const [here, there] = [await startSession(userId, ""), await startSession(userId, "")];
  const change = (proof: string) => outcome(changePassword({ userId, sessionId: here, proof, password: "nine loud pelicans" }));
  expect(await change("wrong")).toBe("invalid_input");
  expect([await signIn(email), (await findSession(there))?.email]).toEqual(["done", email]);
  expect(await change(PASSWORD)).toBe("done");
  expect([await signIn(email, "nine loud pelicans"), (await findSession(here))?.email, await findSession(there)]).toEqual(["done", email, undefined]);
});

test("an address is changed once the new one is confirmed, and the former one is told", async () => {
  const { email, userId } = await newAccount();
  const next = newAddress();
  expect(await outcome(requestAddressChange({ userId, proof: "wrong", email: next }))).toBe("invalid_input");
  await requestAddressChange({ userId, proof: PASSWORD, email: next });
  expect([await signIn(email), await signIn(next)]).toEqual(["done", "unauthenticated"]);
  const secret = await mailedSecret(next);
  const stranger = await newAccount();
  expect(await outcome(confirmNewAddress(stranger.userId, secret))).toBe("invalid_input");
  expect(await confirmNewAddress(userId, secret)).toBe(next);
  expect([await signIn(email), await signIn(next)]).toEqual(["unauthenticated", "done"]);
  expect((await lastLetter(email))?.subject).toBe("Your address was changed");
  const other = await newAccount();
  await requestAddressChange({ userId, proof: PASSWORD, email: other.email });
  expect((await lastLetter(other.email))?.subject).toBe("You already have an account");
});

test("sessions are listed and ended by their user only", async () => {
  const [ada, bob] = [await newAccount(), await newAccount()];
  const session = await startSession(ada.userId, "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
  expect((await listSessions(ada.userId)).map(({ id, device }) => [id, device])).toEqual([[session, "Firefox on Linux"]]);
  await endSession(bob.userId, session);
  expect((await findSession(session))?.email).toBe(ada.email);
  await endSession(ada.userId, session);
  expect(await findSession(session)).toBeUndefined();
  await renameAccount(ada.userId, "  Ada  ");
  expect((await findSession(await startSession(ada.userId, "")))?.name).toBe("Ada");
});

test("an account at a provider signs one user in, and takes no address over", async () => {
  const identity = (accountId: string, more: object = {}) =>
    signInWithIdentity({ provider: "github", accountId, name: null, verifiedEmail: undefined, userId: undefined, ...more });
  const accountId = newId();
  expect(await outcome(identity(accountId))).toBe("invalid_input");
  const userId = await identity(accountId, { verifiedEmail: newAddress() });
  expect(await identity(accountId)).toBe(userId);
  const { email, userId: known } = await newAccount();
  const second = newId();
  expect(await outcome(identity(second, { verifiedEmail: email }))).toBe("conflict");
  expect(await identity(second, { userId: known })).toBe(known);
  expect(await identity(second)).toBe(known);
  expect(await outcome(identity(second, { userId }))).toBe("conflict");
});

test("links in letters carry no password and no hash", async () => {
  const { email } = await newAccount();
  const letters = await database().select().from(mails).where(eq(mails.recipient, email));
  expect(letters.length).toBeGreaterThan(0);
  for (const { text } of letters) expect(text).not.toMatch(/argon2|herons/);
});
