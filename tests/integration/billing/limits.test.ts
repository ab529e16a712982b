import { expect, test } from "vitest";
import { eq } from "drizzle-orm";
import { customers, memberships, subscriptions } from "@/drizzle/schema";
import type { Genome } from "@/generators/genome";
import { minimal } from "@/generators/testing/genomes";
import { startBuild } from "@/lib/builds/start-build";
import { requireWithinPlan } from "@/lib/billing/require-within-plan";
import { countProjects } from "@/lib/billing/usage";
import { database } from "@/lib/db/database";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { createProject } from "@/lib/projects/create-project";
import { duplicateProject } from "@/lib/projects/duplicate-project";
import { findProject } from "@/lib/projects/find-project";
import { saveGenome } from "@/lib/projects/save-genome";
import { shelveProject } from "@/lib/projects/shelve-project";
import { createVisitor } from "@/lib/visitors/create-visitor";
import { newAccount } from "../accounts/people";
import { makeWorld } from "../world";

const TEXT = "# Libro\n\nA book has a title and an author. Each loan belongs to a book.\n";

/** What an act ends with: "done", or the code of its error. */
const codes = async (acts: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(acts)).map((end) => (end.status === "fulfilled" ? "done" : end.reason instanceof AppError ? end.reason.code : String(end.reason)));

/** Lets a workspace have a plan, as a mirrored subscription does. */
async function subscribe(workspaceId: string, lookupKey: string): Promise<string> {
  const id = `cus_${newId()}`;
  await database().insert(customers).values({ id, workspaceId });
  await database().insert(subscriptions).values({ id: `sub_${newId()}`, customerId: id, status: "active", lookupKey, amount: 2_900, currency: "usd", periodEndsAt: new Date(), createdAt: new Date() });
  return id;
}

function genomeWith(entities: number): Genome {
  const [first] = minimal.entities;
  if (first === undefined) throw new Error("The minimal genome has an entity.");
  const more = Array.from({ length: entities - minimal.entities.length }, (_, index) => ({ ...structuredClone(first), id: `${first.id}-${index}`, name: `${first.name}${index}` }));
  return { ...minimal, entities: [...minimal.entities, ...more] };
}

test("ten who create a project at once get no more than the plan has", async () => {
  const { workspaceId } = await createVisitor();
  const outcomes = await codes(Array.from({ length: 10 }, () => createProject(workspaceId, TEXT)));
  expect([outcomes.filter((outcome) => outcome === "done").length, outcomes.filter((outcome) => outcome === "payment_required").length]).toEqual([2, 8]);
  expect(await countProjects(database(), workspaceId)).toBe(2);
});

test("copies and projects that are taken back count, too, and a refusal says how much there is", async () => {
  const { workspaceId } = await createVisitor();
  const [first] = [await createProject(workspaceId, TEXT), await createProject(workspaceId, TEXT)];
  expect(await codes([duplicateProject(workspaceId, first), createProject(workspaceId, TEXT)])).toEqual(["payment_required", "payment_required"]);
  await expect(createProject(workspaceId, TEXT)).rejects.toMatchObject({ details: { limit: { name: "projects", most: 2 }, usage: 3, plan: "free", upgrade: "/pricing" } });
  await shelveProject({ workspaceId, projectId: first, shelf: "deleted" });
  const outcomes = await codes([...Array.from({ length: 3 }, () => createProject(workspaceId, TEXT)), shelveProject({ workspaceId, projectId: first, shelf: "current" })]);
  expect(outcomes.filter((outcome) => outcome === "done").length).toBe(1);
  expect(await countProjects(database(), workspaceId)).toBe(2);
});

test("a genome beyond the limit can shrink but neither grow nor be built", async () => {
  const world = await makeWorld(genomeWith(18));
  const save = async (entities: number) => {
    const { revision, genome } = await findProject(world.workspaceId, world.projectId);
    const [outcome] = await codes([saveGenome({ ...world, revision, genome: { ...genomeWith(entities), source: genome.source } })]);
    return outcome;
  };
  expect([await save(19), await save(17)]).toEqual(["payment_required", "done"]);
  expect(await codes([startBuild({ ...world, stack: "flask" })])).toEqual(["payment_required"]);
  expect([await save(15), ...(await codes([startBuild({ ...world, stack: "flask" })])), await save(16)]).toEqual(["done", "done", "payment_required"]);
});

test("a plan opens its stacks and limits, and without it the first projects stay changeable", async () => {
  const world = await makeWorld(minimal);
  const { workspaceId } = world;
  expect(await codes([startBuild({ ...world, stack: "fastapi-nextjs" })])).toEqual(["payment_required"]);
  const customerId = await subscribe(workspaceId, "groundwork_pro_month");
  const later = [];
  for (let count = 0; count < 3; count += 1) later.push(await createProject(workspaceId, TEXT));
  await database().update(subscriptions).set({ status: "past_due" }).where(eq(subscriptions.customerId, customerId));
  expect(await codes([startBuild({ ...world, stack: "fastapi-nextjs" })])).toEqual(["done"]);
  await database().update(subscriptions).set({ status: "canceled" }).where(eq(subscriptions.customerId, customerId));
  const build = (projectId: string) => startBuild({ workspaceId, projectId, stack: "flask" });
  expect(await codes(later.map(build))).toEqual(["done", "payment_required", "payment_required"]);
  const { revision, genome } = await findProject(workspaceId, later[2]!);
  expect(await codes([saveGenome({ workspaceId, projectId: later[2]!, revision, genome })])).toEqual(["payment_required"]);
  await shelveProject({ workspaceId, projectId: world.projectId, shelf: "deleted" });
  expect(await codes(later.map(build))).toEqual(["done", "done", "payment_required"]);
});

test("seats are counted, and a workspace with more members than its plan is read-only", async () => {
  const world = await makeWorld(minimal);
  const seat = () => database().transaction((transaction) => requireWithinPlan(transaction, world.workspaceId, { kind: "seat" }));
  expect(await codes([seat()])).toEqual(["payment_required"]);
  const customerId = await subscribe(world.workspaceId, "groundwork_team_year");
  expect(await codes([seat()])).toEqual(["done"]);
  await database().insert(memberships).values({ workspaceId: world.workspaceId, userId: (await newAccount()).userId, role: "member" });
  await database().delete(customers).where(eq(customers.id, customerId));
  expect(await codes([startBuild({ ...world, stack: "flask" })])).toEqual(["payment_required"]);
});

test("a price that is none of ours gives no plan by accident", async () => {
  const { workspaceId } = await createVisitor();
  await subscribe(workspaceId, "another_product");
  await expect(createProject(workspaceId, TEXT)).rejects.toThrow('There is no price "another_product".');
});
