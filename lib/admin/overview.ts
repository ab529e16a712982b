import { and, count, desc, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import { archiveRemovals, builds, mails, projects, users } from "@/drizzle/schema";
import { texts } from "@/texts/admin";
import { database } from "../db/database";
import { countQueued } from "../jobs/build-queue";
import { within } from "../within";
import { countLiveWorkers } from "../workers/heartbeat";

export interface Overview {
  readonly figures: readonly Figure[];
  readonly accounts: readonly AccountLine[];
  readonly failures: readonly FailureLine[];
}

export interface Figure {
  readonly name: string;
  readonly value: number;
}

export interface AccountLine {
  readonly email: string;
  readonly confirmed: boolean;
  readonly createdAt: Date;
  readonly seenAt: Date;
}

export interface FailureLine {
  readonly buildId: string;
  readonly stack: string;
  readonly error: string;
  readonly finishedAt: Date | null;
}

const DAY = sql`now() - interval '1 day'`;

/** How the installation is doing, for its administrators. Neither descriptions nor names of projects are shown. */
export async function readOverview(): Promise<Overview> {
  const db = database();
  const [figures, accounts, failures] = await Promise.all([
    readFigures(),
    db
      .select({ email: sql<string>`${users.email}`, confirmed: isNotNull(users.emailVerifiedAt).mapWith(Boolean), createdAt: users.createdAt, seenAt: users.seenAt })
      .from(users)
      .where(isNotNull(users.email))
      .orderBy(desc(users.createdAt), desc(users.id))
      .limit(50),
    db
      .select({ buildId: builds.id, stack: builds.stack, error: sql<string>`${builds.error}`, finishedAt: builds.finishedAt })
      .from(builds)
      .where(eq(builds.state, "failed"))
      .orderBy(desc(builds.finishedAt), desc(builds.id))
      .limit(20),
  ]);
  return { figures, accounts, failures };
}

async function readFigures(): Promise<readonly Figure[]> {
  const db = database();
  const [states, queued, ...rest] = await Promise.all([
    db.select({ state: builds.state, value: count() }).from(builds).where(gt(builds.createdAt, DAY)).groupBy(builds.state),
    within(3_000, countQueued).catch(() => undefined),
    db.$count(users, isNotNull(users.emailVerifiedAt)),
    db.$count(users, isNull(users.email)),
    db.$count(projects, isNull(projects.deletedAt)),
    countLiveWorkers(),
    db.$count(mails, and(isNull(mails.sentAt), gt(mails.attempts, 0))),
    db.$count(archiveRemovals, isNull(archiveRemovals.removedAt)),
  ]);
  const { accounts, visitors, projects: kept, workers, letters, archives } = texts.figures;
  const names = [accounts, visitors, kept, workers, letters, archives];
  return [
    ...names.map((name, index) => ({ name, value: rest[index] ?? 0 })),
    ...(queued === undefined ? [] : [{ name: texts.figures.queued, value: queued }]),
    ...states.map(({ state, value }) => ({ name: texts.figures.ofLastDay(state), value })).toSorted((a, b) => (a.name < b.name ? -1 : 1)),
  ];
}
