import { asc, eq, inArray } from "drizzle-orm";
import { apiTokens, builds, descriptions, genomes, identities, memberships, projects, sessions, users, workspaces } from "@/drizzle/schema";
import { exportBilling } from "../billing/export-billing";
import { database } from "../db/database";
import { env } from "../env";

/**
 * Everything that is kept about a person and that they made, as plain JSON. Archives are listed
 * with the address they can be downloaded from. Only what would open the account is left out: the
 * hashes of the password and of tokens.
 */
export async function exportAccount(userId: string): Promise<object> {
  const db = database();
  const [[account], connected, signedIn, owned] = await Promise.all([
    db.select({ id: users.id, email: users.email, name: users.name, emailVerifiedAt: users.emailVerifiedAt, createdAt: users.createdAt, seenAt: users.seenAt }).from(users).where(eq(users.id, userId)),
    db.select({ provider: identities.provider, accountId: identities.accountId, createdAt: identities.createdAt }).from(identities).where(eq(identities.userId, userId)),
    db.select().from(sessions).where(eq(sessions.userId, userId)).orderBy(asc(sessions.createdAt)),
    db
      .select({ id: workspaces.id, name: workspaces.name, role: memberships.role, createdAt: workspaces.createdAt })
      .from(memberships)
      .innerJoin(workspaces, eq(workspaces.id, memberships.workspaceId))
      .where(eq(memberships.userId, userId)),
  ]);
  const mine = await db.select().from(projects).where(inArray(projects.workspaceId, owned.map(({ id }) => id))).orderBy(asc(projects.createdAt));
  const all = await Promise.all(mine.map(async (project) => ({ ...project, ...(await contentsOf(project.id)) })));
  const { id, name, ending, scope, createdAt, lastUsedAt } = apiTokens;
  const tokens = await db.select({ id, name, ending, scope, createdAt, lastUsedAt }).from(apiTokens).where(eq(apiTokens.userId, userId));
  // What a workspace pays is its owners' to see.
  const billing = await exportBilling(owned.filter(({ role }) => role === "owner").map((workspace) => workspace.id));
  return { account, identities: connected, sessions: signedIn, workspaces: owned, billing, apiTokens: tokens, projects: all };
}

async function contentsOf(projectId: string): Promise<object> {
  const db = database();
  const [texts, models, made] = await Promise.all([
    db.select().from(descriptions).where(eq(descriptions.projectId, projectId)).orderBy(asc(descriptions.version)),
    db.select().from(genomes).where(eq(genomes.projectId, projectId)).orderBy(asc(genomes.version)),
    db.select().from(builds).where(eq(builds.projectId, projectId)).orderBy(asc(builds.createdAt)),
  ]);
  return {
    descriptions: texts,
    genomes: models,
    builds: made.map(({ claim: _, ...build }) => ({
      ...build,
      archive: build.archiveDigest === null ? null : `${env().APP_URL}/api/builds/${build.id}/download`,
    })),
  };
}
