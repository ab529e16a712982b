import { eq, ne, sql } from "drizzle-orm";
import { expect, test } from "vitest";
import { archiveRemovals, builds, mails, memberships, projects, users, workspaces } from "@/drizzle/schema";
import { minimal } from "@/generators/testing/genomes";
import { deleteAccount } from "@/lib/accounts/delete-account";
import { exportAccount } from "@/lib/accounts/export-account";
import { cancelBuild } from "@/lib/builds/cancel-build";
import { claimBuild } from "@/lib/builds/claim-build";
import { completeBuild } from "@/lib/builds/complete-build";
import { startBuild } from "@/lib/builds/start-build";
import { database } from "@/lib/db/database";
import { newId } from "@/lib/ids";
import { doomArchive } from "@/lib/retention/doom-archives";
import { keepHouse } from "@/lib/retention/keep-house";
import { archiveKey, storage } from "@/lib/storage/storage";
import { makeWorld } from "../world";
import { newAccount, outcome, PASSWORD } from "./people";

let made = 0;

/** A project of this user with an archive. @returns ids, and the digest of the archive */
async function builtProject(userId: string, digest?: string) {
  const world = await makeWorld(minimal);
  const [membership] = await database().select({ workspaceId: memberships.workspaceId }).from(memberships).where(eq(memberships.userId, userId));
  const workspaceId = membership?.workspaceId ?? "";
  await database().update(projects).set({ workspaceId }).where(eq(projects.id, world.projectId));
  const buildId = await build({ workspaceId, projectId: world.projectId }, digest ?? `${(made += 1)}`.padStart(64, "d"));
  return { workspaceId, projectId: world.projectId, buildId };
}

async function build(place: { workspaceId: string; projectId: string }, digest: string): Promise<string> {
  const { id } = await startBuild({ ...place, stack: "flask" });
  const claimed = await claimBuild(id);
  await storage().put(archiveKey(digest), Buffer.from("zip"));
  await completeBuild(claimed!.claim, { digest, name: "product.zip", bytes: 3, files: 1, lines: 1 });
  return id;
}

async function stored(digest: string): Promise<boolean> {
  const stream = await storage().open(archiveKey(digest));
  stream?.destroy();
  return stream !== undefined;
}

const digestOf = async (buildId: string) => (await database().select({ digest: builds.archiveDigest }).from(builds).where(eq(builds.id, buildId)))[0]?.digest ?? "";

test("a deleted account leaves nothing behind, and archives of others stay", async () => {
  const [ada, bob] = [await newAccount(), await newAccount()];
  const [own, shared] = [await builtProject(ada.userId), await builtProject(ada.userId, "e".repeat(64))];
  await builtProject(bob.userId, "e".repeat(64));
  const digests = [await digestOf(own.buildId), await digestOf(shared.buildId)];
  expect(await outcome(deleteAccount(ada.userId, "wrong"))).toBe("invalid_input");
  expect(await outcome(deleteAccount(ada.userId, PASSWORD))).toBe("done");
  expect(
    await Promise.all([
      database().$count(users, eq(users.id, ada.userId)),
      database().$count(workspaces, eq(workspaces.id, own.workspaceId)),
      database().$count(projects, eq(projects.id, own.projectId)),
      database().$count(builds, eq(builds.id, own.buildId)),
      database().$count(mails, eq(mails.recipient, ada.email)),
    ]),
  ).toEqual([0, 0, 0, 0, 0]);
  expect(await Promise.all(digests.map(stored))).toEqual([false, true]);
  expect(await database().$count(users, eq(users.id, bob.userId))).toBe(1);
});

test("the export holds what a person made, and not what opens the account", async () => {
  const { userId, email } = await newAccount();
  const { buildId, projectId } = await builtProject(userId);
  const text = JSON.stringify(await exportAccount(userId));
  for (const part of [email, projectId, buildId, "A description.", `/api/builds/${buildId}/download`]) expect(text).toContain(part);
  expect(text).not.toMatch(/argon2|passwordHash|claim/);
});

test("visitors, deleted projects and earlier archives go when their time is over", async () => {
  const { userId } = await newAccount();
  const kept = await builtProject(userId);
  const first = await digestOf(kept.buildId);
  const second = await digestOf(await build(kept, "a".repeat(63) + "1"));
  await database().update(builds).set({ finishedAt: sql`now() - interval '91 days'` }).where(eq(builds.id, kept.buildId));
  const deleted = await builtProject(userId);
  const third = await digestOf(deleted.buildId);
  const visitor = await makeWorld(minimal);
  const [person] = await database().select({ userId: memberships.userId }).from(memberships).where(eq(memberships.workspaceId, visitor.workspaceId));
  const exists = async () => [
    await database().$count(projects, eq(projects.id, deleted.projectId)),
    await database().$count(users, eq(users.id, person!.userId)),
    await database().$count(projects, eq(projects.id, visitor.projectId)),
  ];
  await database().update(projects).set({ deletedAt: sql`now() - interval '6 days'` }).where(eq(projects.id, deleted.projectId));
  await keepHouse();
  expect([await stored(first), await stored(second), await stored(third), ...(await exists())]).toEqual([false, true, true, 1, 1, 1]);

  await database().update(projects).set({ deletedAt: sql`now() - interval '8 days'` }).where(eq(projects.id, deleted.projectId));
  await database().update(users).set({ seenAt: sql`now() - interval '31 days'` }).where(eq(users.id, person!.userId));
  await keepHouse();
  await keepHouse();
  expect([await stored(first), await stored(second), await stored(third), ...(await exists())]).toEqual([false, true, false, 0, 0, 0]);
  expect(await database().$count(users, eq(users.id, userId))).toBe(1);
});

test("an archive that is made again after it was removed is removed again in its time", async () => {
  const { userId } = await newAccount();
  const project = await builtProject(userId, "c".repeat(64));
  const old = sql`now() - interval '100 days'`;
  await build(project, newId().replaceAll("-", "").padStart(64, "b"));
  await database().update(builds).set({ finishedAt: old }).where(eq(builds.id, project.buildId));
  await keepHouse();
  expect(await stored("c".repeat(64))).toBe(false);
  const again = await build(project, "c".repeat(64));
  await keepHouse();
  expect(await stored("c".repeat(64))).toBe(true);
  await build(project, newId().replaceAll("-", "").padStart(64, "b"));
  await database().update(builds).set({ finishedAt: sql`now() - interval '95 days'` }).where(eq(builds.id, again));
  await database().update(archiveRemovals).set({ removedAt: old }).where(eq(archiveRemovals.digest, "c".repeat(64)));
  await keepHouse();
  expect(await stored("c".repeat(64))).toBe(false);
});

test("an archive that was stored for nothing waits for builds of its genome, and then goes", async () => {
  const world = await makeWorld(minimal);
  const { id, genomeDigest } = await startBuild({ ...world, stack: "flask" });
  const digest = "f".repeat(64);
  await storage().put(archiveKey(digest), Buffer.from("zip"));
  await doomArchive({ digest, genomeDigest });
  // Builds of the same genome that other tests left would make it wait, too.
  await database().update(builds).set({ state: "cancelled" }).where(ne(builds.id, id));
  await keepHouse();
  expect(await stored(digest)).toBe(true);
  await cancelBuild(world.workspaceId, id);
  await keepHouse();
  expect(await stored(digest)).toBe(false);
});
