import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { charges, customers, genomes, invoices, projects, subscriptions } from "@/drizzle/schema";
import { texts } from "@/texts/pricing";
import { database } from "../db/database";
import { findPlan, HOLDING } from "./find-plan";
import { PLANS, type Plan, type PlanName } from "./plans";
import { countProjects, countSeats } from "./usage";

type Row<Table extends { $inferSelect: unknown }> = Table["$inferSelect"];

export interface Usage {
  readonly projects: number;
  /** Members and invitations. */
  readonly members: number;
  /** Those of the project that has most. */
  readonly entities: number;
}

export interface BillingOverview {
  readonly plan: Plan;
  readonly usage: Usage;
  /** What is paid for; none on Free. */
  readonly subscription: Row<typeof subscriptions> | undefined;
  /** Newest first. */
  readonly invoices: readonly Row<typeof invoices>[];
  readonly charges: readonly Row<typeof charges>[];
  /** Whether there is anything to look after at the provider. */
  readonly isCustomer: boolean;
}

/** The plan of a workspace, how much of it is used, and what was paid. */
export async function findOverview(workspaceId: string): Promise<BillingOverview> {
  const db = database();
  const own = eq(customers.workspaceId, workspaceId);
  const [plan, usage, subscribed, billed, charged, known] = await Promise.all([
    findPlan(db, workspaceId),
    findUsage(workspaceId),
    db.select({ row: subscriptions }).from(subscriptions).innerJoin(customers, eq(customers.id, subscriptions.customerId)).where(own).orderBy(desc(subscriptions.createdAt)),
    db.select({ row: invoices }).from(invoices).innerJoin(customers, eq(customers.id, invoices.customerId)).where(own).orderBy(desc(invoices.createdAt), desc(invoices.number)).limit(24),
    db.select({ row: charges }).from(charges).innerJoin(customers, eq(customers.id, charges.customerId)).where(own).orderBy(desc(charges.createdAt)),
    db.select({ id: customers.id }).from(customers).where(and(own, isNull(customers.deletedAt))),
  ]);
  return {
    plan,
    usage,
    subscription: subscribed.map(({ row }) => row).find(({ status }) => HOLDING.some((state) => state === status)),
    invoices: billed.map(({ row }) => row),
    charges: charged.map(({ row }) => row),
    isCustomer: known.length > 0,
  };
}

/** How much a workspace has of what plans limit. */
export async function findUsage(workspaceId: string): Promise<Usage> {
  const db = database();
  const sizes = db
    .selectDistinctOn([genomes.projectId], { size: sql<number>`jsonb_array_length(${genomes.content} -> 'entities')`.as("size") })
    .from(genomes)
    .innerJoin(projects, eq(projects.id, genomes.projectId))
    .where(and(eq(projects.workspaceId, workspaceId), isNull(projects.deletedAt)))
    .orderBy(genomes.projectId, desc(genomes.version))
    .as("sizes");
  const [projectCount, members, [largest]] = await Promise.all([
    countProjects(db, workspaceId),
    countSeats(db, workspaceId),
    db.select({ entities: sql<number>`coalesce(max(${sizes.size}), 0)` }).from(sizes),
  ]);
  return { projects: projectCount, members, entities: largest?.entities ?? 0 };
}

/** What a plan would leave read-only of what there is, a sentence each. */
export function lostOn(name: PlanName, usage: Usage): readonly string[] {
  const { title, limits } = PLANS[name];
  const { projects: most, members, entities } = limits;
  return [
    ...(most !== null && usage.projects > most ? [texts.lost.projects({ used: usage.projects, most, plan: title })] : []),
    ...(entities !== null && usage.entities > entities ? [texts.lost.entities(usage.entities, entities)] : []),
    ...(members !== null && usage.members > members ? [texts.lost.members(usage.members, members)] : []),
  ];
}
