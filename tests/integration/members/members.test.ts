import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { customers, invitations, subscriptions } from "@/drizzle/schema";
import { database } from "@/lib/db/database";
import { newId } from "@/lib/ids";
import { acceptInvitation } from "@/lib/members/accept-invitation";
import { changeRole, removeMember, withdrawInvitation } from "@/lib/members/change-member";
import { chooseWorkspace, listWorkspaces } from "@/lib/members/choose-workspace";
import { invite } from "@/lib/members/invite";
import { renameWorkspace } from "@/lib/members/rename-workspace";
import { listMembers } from "@/lib/members/list-members";
import { listOwnInvitations } from "@/lib/members/list-own-invitations";
import { findSession } from "@/lib/sessions/find-session";
import { startSession } from "@/lib/sessions/start-session";
import { createToken } from "@/lib/api-tokens/create-token";
import { findToken } from "@/lib/api-tokens/find-token";
import { listTokens, revokeToken } from "@/lib/api-tokens/list-tokens";
import { lastLetter, newAccount, newAddress, outcome } from "../accounts/people";

/** Somebody signed in, with the workspace they work in. */
async function person() {
  const { email, userId } = await newAccount();
  const sessionId = await startSession(userId, "a browser");
  const workspace = async () => (await findSession(sessionId))!.workspaceId;
  return { email, userId, sessionId, workspace, workspaceId: await workspace() };
}

async function subscribe(workspaceId: string, lookupKey: string): Promise<string> {
  const id = `cus_${newId()}`;
  await database().insert(customers).values({ id, workspaceId });
  await database().insert(subscriptions).values({ id: `sub_${newId()}`, customerId: id, status: "active", lookupKey, amount: 9_900, currency: "usd", periodEndsAt: new Date(), createdAt: new Date() });
  return id;
}

const ask = (owner: { userId: string; workspaceId: string; email: string }, email: string) => invite({ ...owner, by: owner.email, email, role: "member" });

/** The invitation that waits for somebody. */
async function invitationOf(email: string): Promise<string> {
  const [waiting] = await listOwnInvitations(email);
  return waiting!.id;
}

test("an invitation lets the invited address in, once, and leads them to the workspace", async () => {
  const [owner, guest, stranger] = [await person(), await person(), await person()];
  expect(await outcome(ask(owner, guest.email))).toBe("payment_required");
  await subscribe(owner.workspaceId, "groundwork_team_month");
  expect(await ask(owner, guest.email.toUpperCase())).toBe(guest.email);
  const invitationId = await invitationOf(guest.email);
  expect((await lastLetter(guest.email))?.text).toContain(`${owner.email} invites you`);
  expect(await listOwnInvitations(stranger.email)).toEqual([]);
  expect([await outcome(acceptInvitation({ ...stranger, invitationId })), await outcome(acceptInvitation({ ...guest, invitationId: "1 or true" }))]).toEqual(["not_found", "not_found"]);
  const twice = await Promise.all([outcome(acceptInvitation({ ...guest, invitationId })), outcome(acceptInvitation({ ...guest, invitationId }))]);
  expect(twice.sort()).toEqual(["done", "not_found"]);
  expect(await listOwnInvitations(guest.email)).toEqual([]);
  expect([await guest.workspace(), (await listWorkspaces(guest.userId)).map(({ role }) => role)]).toEqual([owner.workspaceId, ["owner", "member"]]);
  await chooseWorkspace(guest);
  expect(await guest.workspace()).toBe(guest.workspaceId);
  expect(await outcome(chooseWorkspace({ userId: stranger.userId, workspaceId: owner.workspaceId }))).toBe("not_found");
  expect([await outcome(ask(owner, guest.email)), await outcome(ask({ ...guest, workspaceId: owner.workspaceId }, newAddress()))]).toEqual(["conflict", "forbidden"]);
});

test("owners name the workspace, on one line, and who is invited reads the name", async () => {
  const [owner, guest] = [await person(), await person()];
  const { workspaceId } = owner;
  await subscribe(workspaceId, "groundwork_team_month");
  expect(await renameWorkspace(owner, "  Village\r\n\tlibrary ")).toBe("Village library");
  await ask(owner, guest.email);
  expect((await lastLetter(guest.email))?.text).toContain('the projects of "Village library" at Groundwork');
  await acceptInvitation({ ...guest, invitationId: await invitationOf(guest.email) });
  expect((await findSession(guest.sessionId))?.workspaceName).toBe("Village library");
  const inTeam = { userId: guest.userId, workspaceId };
  expect([await outcome(renameWorkspace(inTeam, "Mine")), await outcome(renameWorkspace(owner, " \n ")), await outcome(renameWorkspace(owner, "x".repeat(61)))]).toEqual(["forbidden", "invalid_input", "invalid_input"]);
  expect((await listWorkspaces(owner.userId)).map(({ name }) => name)).toEqual(["Village library"]);
});

test("twenty invitations at once take no more seats than there are, and one taken back frees its seat", async () => {
  const owner = await person();
  await subscribe(owner.workspaceId, "groundwork_team_month");
  const outcomes = await Promise.all(Array.from({ length: 20 }, () => outcome(ask(owner, newAddress()))));
  expect(outcomes.filter((end) => end === "done").length).toBe(9);
  const { invitations } = await listMembers(owner.workspaceId);
  await ask(owner, invitations[0]!.email);
  await withdrawInvitation(owner, (await listMembers(owner.workspaceId)).invitations[0]!.id);
  expect([await outcome(ask(owner, newAddress())), await outcome(ask(owner, newAddress()))]).toEqual(["done", "payment_required"]);
});

test("an invitation that is too old or was taken back opens nothing", async () => {
  const [owner, guest] = [await person(), await person()];
  await subscribe(owner.workspaceId, "groundwork_team_month");
  await ask(owner, guest.email);
  const late = await invitationOf(guest.email);
  await database().update(invitations).set({ expiresAt: new Date(0) }).where(eq(invitations.id, late));
  expect([await listOwnInvitations(guest.email), await outcome(acceptInvitation({ ...guest, invitationId: late }))]).toEqual([[], "not_found"]);
  await ask(owner, guest.email);
  const back = await invitationOf(guest.email);
  await withdrawInvitation(owner, back);
  expect(await outcome(acceptInvitation({ ...guest, invitationId: back }))).toBe("not_found");
});

test("there is always an owner, and who is taken out is out", async () => {
  const [owner, guest] = [await person(), await person()];
  const { workspaceId } = owner;
  await subscribe(workspaceId, "groundwork_team_month");
  await ask(owner, guest.email);
  await acceptInvitation({ ...guest, invitationId: await invitationOf(guest.email) });
  const inTeam = { userId: guest.userId, workspaceId };
  const token = await createToken({ ...inTeam, name: "mine", scope: "write" });
  expect([
    await outcome(changeRole({ ...owner, memberId: owner.userId, role: "member" })),
    await outcome(removeMember({ ...owner, memberId: owner.userId })),
    await outcome(removeMember({ ...inTeam, memberId: owner.userId })),
    await outcome(changeRole({ ...inTeam, memberId: guest.userId, role: "owner" })),
    await outcome(changeRole({ ...owner, memberId: guest.userId, role: "owner" })),
  ]).toEqual(["conflict", "conflict", "forbidden", "forbidden", "done"]);
  const both = await Promise.all([outcome(removeMember({ ...inTeam, memberId: owner.userId })), outcome(removeMember({ ...owner, memberId: guest.userId }))]);
  expect(both.filter((end) => end === "done").length).toBe(1);
  const { members } = await listMembers(workspaceId);
  expect(members.map(({ role }) => role)).toEqual(["owner"]);
  if (members[0]?.userId === owner.userId) expect(await outcome(findToken(token, "read"))).toBe("unauthenticated");
});

test("a token is kept as a hash, does what its scope says, and stops with its plan or when it is revoked", async () => {
  const owner = await person();
  expect(await outcome(createToken({ ...owner, name: "build server", scope: "read" }))).toBe("payment_required");
  const customerId = await subscribe(owner.workspaceId, "groundwork_pro_month");
  const [reading, writing] = [await createToken({ ...owner, name: "reads", scope: "read" }), await createToken({ ...owner, name: "writes", scope: "write" })];
  expect(JSON.stringify(await listTokens(owner))).not.toContain(reading.slice(3, 20));
  expect([await outcome(findToken(reading, "read")), await outcome(findToken(reading, "write")), await outcome(findToken(writing, "write")), await outcome(findToken("gw_nobody", "read"))]).toEqual([
    "done",
    "forbidden",
    "done",
    "unauthenticated",
  ]);
  const tokens = await listTokens(owner);
  expect(tokens.map(({ name, ending, lastUsedAt }) => [name, ending, lastUsedAt !== null])).toEqual([
    ["writes", writing.slice(-4), true],
    ["reads", reading.slice(-4), true],
  ]);
  await revokeToken(owner, tokens[0]!.id);
  expect([await outcome(findToken(writing, "write")), await outcome(revokeToken(await person(), tokens[1]!.id))]).toEqual(["unauthenticated", "not_found"]);
  await database().update(subscriptions).set({ status: "canceled" }).where(eq(subscriptions.customerId, customerId));
  expect(await outcome(findToken(reading, "read"))).toBe("payment_required");
});
