import { eq } from "drizzle-orm";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Subscription } from "@/bin/local-stripe/objects";
import { billingEvents, charges, customerRemovals, customers, invoices, mails, subscriptions } from "@/drizzle/schema";
import { ensureCustomer } from "@/lib/billing/ensure-customer";
import { findPlan } from "@/lib/billing/find-plan";
import { removeDoomedCustomers } from "@/lib/billing/leave-provider";
import { reconcile } from "@/lib/billing/reconcile";
import { startCheckout } from "@/lib/billing/start-checkout";
import { syncPrices } from "@/lib/billing/sync-prices";
import { localStripe } from "@/lib/billing/stripe";
import { database } from "@/lib/db/database";
import { newId } from "@/lib/ids";
import { findSession } from "@/lib/sessions/find-session";
import { createVisitor } from "@/lib/visitors/create-visitor";
import { deleteWorkspaces } from "@/lib/workspaces/delete-workspaces";
import { startSession } from "@/lib/sessions/start-session";
import { newAccount } from "../accounts/people";
import { receive, startLocalProvider, type LocalProvider } from "./local-provider";

let local: LocalProvider;
beforeAll(async () => {
  local = await startLocalProvider();
});
afterAll(() => local.stop());

/** What people and banks do; each does nothing where it cannot be done. */
const STEPS = ["subscribe", "renew", "fail", "recover", "retry", "upgrade", "downgrade", "cancel", "resume", "end", "refund", "dispute"] as const;

function take(step: (typeof STEPS)[number], customerId: string): void {
  const { provider } = local;
  const customer = provider.state.customers.find(({ id }) => id === customerId)!;
  const mine = <T extends { readonly customer: string }>(objects: readonly T[]) => objects.findLast((each) => each.customer === customerId);
  const last = mine(provider.state.subscriptions);
  const current: Subscription | undefined = last?.status === "canceled" ? undefined : last;
  const charge = mine(provider.state.charges);
  if (step === "subscribe" && current === undefined) provider.subscribe(customerId, local.price("groundwork_pro_month"));
  if (step === "fail" || step === "recover") customer.failing = step === "fail";
  if (step === "refund" && charge !== undefined) provider.refund(charge);
  if (step === "dispute" && charge !== undefined) provider.dispute(charge);
  if (current === undefined) return;
  if (step === "renew") provider.endPeriod(current);
  if (step === "retry") provider.retryPayment(current);
  if (step === "upgrade") provider.switchPrice(current, local.price("groundwork_team_year"));
  if (step === "downgrade") provider.switchPrice(current, local.price("groundwork_pro_month"));
  if (step === "cancel" || step === "resume") provider.cancelAtPeriodEnd(current, step === "cancel");
  if (step === "end") provider.cancelNow(current);
}

/** What we have of a customer, and what the provider has, in the same words. */
async function compare(customerId: string): Promise<void> {
  const { state } = local.provider;
  const ours = {
    subscriptions: (await database().select().from(subscriptions).where(eq(subscriptions.customerId, customerId))).map(({ id, status, lookupKey, endsAt }) => [id, status, lookupKey, endsAt !== null]),
    invoices: (await database().select().from(invoices).where(eq(invoices.customerId, customerId))).map(({ id, status, amountPaid, attempts }) => [id, status, amountPaid, attempts]),
    charges: (await database().select().from(charges).where(eq(charges.customerId, customerId))).map(({ id, amountRefunded, disputed }) => [id, amountRefunded, disputed]),
  };
  const of = <T extends { readonly customer: string }>(objects: readonly T[]) => objects.filter(({ customer }) => customer === customerId);
  const theirs = {
    subscriptions: of(state.subscriptions).map(({ id, status, items, cancel_at }) => [id, status, items.data[0]!.price.lookup_key, cancel_at !== null]),
    invoices: of(state.invoices).map((invoice) => [invoice.id, invoice.status, invoice.amount_paid, invoice.attempt_count]),
    charges: of(state.charges).map((charge) => [charge.id, charge.amount_refunded, charge.disputed]),
  };
  const sorted = (reading: typeof ours) => Object.values(reading).map((rows) => rows.map((row) => JSON.stringify(row)).sort());
  expect(sorted(ours)).toEqual(sorted(theirs as typeof ours));
}

test("whatever happens, and however its events arrive, we end with what the provider says", async () => {
  const story = fc.array(fc.constantFrom(...STEPS), { minLength: 1, maxLength: 14 });
  await fc.assert(
    fc.asyncProperty(story, fc.infiniteStream(fc.nat(1_000_000)), async (steps, choices) => {
      const { workspaceId } = await createVisitor();
      const customerId = await ensureCustomer(workspaceId, `${workspaceId}@example.com`);
      local.takeEvents();
      const choose = (count: number) => (choices.next().value ?? 0) % count;
      const late = [];
      for (const step of ["subscribe" as const, ...steps]) {
        take(step, customerId);
        const events = local.takeEvents();
        // Some arrive while the story goes on, some twice, some after its end.
        for (const event of events) {
          if (choose(2) === 0) await receive(event);
          if (choose(3) > 0) late.push(event);
          else if (choose(2) === 0) await Promise.all([receive(event), receive(event)]);
          else late.push(event);
        }
      }
      while (late.length > 0) await receive(late.splice(choose(late.length), 1)[0]!);
      await compare(customerId);
    }),
    { numRuns: 40 },
  );
});

test("events that were lost are made up for by reconciling, which finds nothing the second time", async () => {
  const { workspaceId } = await createVisitor();
  const customerId = await ensureCustomer(workspaceId, "lost@example.com");
  await reconcile();
  for (const step of ["subscribe", "fail", "renew", "retry"] as const) take(step, customerId);
  local.takeEvents();
  expect((await findPlan(database(), workspaceId)).name).toBe("free");
  expect((await reconcile()).repaired).toEqual([customerId]);
  await compare(customerId);
  expect([(await findPlan(database(), workspaceId)).name, (await reconcile()).repaired]).toEqual(["pro", []]);
});

test("events that are not signed, of another environment, of strangers and of deleted workspaces do no harm", async () => {
  const { workspaceId } = await createVisitor();
  const customerId = await ensureCustomer(workspaceId, "gone@example.com");
  take("subscribe", customerId);
  const [first, ...more] = local.takeEvents();
  await expect(receive(first!, "whsec_of_somebody_else")).rejects.toMatchObject({ code: "invalid_input" });
  expect(await database().select().from(billingEvents).where(eq(billingEvents.id, first!.id))).toEqual([]);
  expect(await receive({ ...first!, id: `${first!.id}x`, livemode: true as false })).toBe("of another environment");
  expect(await receive({ ...first!, id: `${first!.id}y`, data: { object: { customer: "cus_of_another_product" } } })).toBe("unknown");
  expect(await receive({ ...first!, id: `${first!.id}z`, type: "payout.paid" })).toBe("not for us");
  // The second time nothing is asked any more: the answer is the one that was kept.
  expect([await receive(first!), await receive(first!)]).toEqual(["changed", "changed"]);
  await database().transaction((transaction) => deleteWorkspaces(transaction, [workspaceId]));
  for (const event of more) expect(await receive(event)).toBe("unknown");
  await removeDoomedCustomers();
  expect(local.provider.state.subscriptions.find(({ customer }) => customer === customerId)?.status).toBe("canceled");
  expect(await database().select().from(customerRemovals)).toEqual([]);
  for (const event of local.takeEvents()) expect(await receive(event)).toBe("unknown");
});

test("a customer who was deleted at the provider is on Free, and can subscribe again as another", async () => {
  const { workspaceId } = await createVisitor();
  const customerId = await ensureCustomer(workspaceId, "again@example.com");
  take("subscribe", customerId);
  await receive(local.takeEvents()[0]!);
  local.provider.deleteCustomer(customerId);
  for (const event of local.takeEvents()) await receive(event);
  expect((await findPlan(database(), workspaceId)).name).toBe("free");
  const next = await ensureCustomer(workspaceId, "again@example.com");
  expect(next).not.toBe(customerId);
  expect((await database().select().from(customers).where(eq(customers.workspaceId, workspaceId))).length).toBe(2);
});

test("owners are written to once about each payment, refusal and end", async () => {
  const { email, userId } = await newAccount();
  const sessionId = await startSession(userId, "a browser");
  const { workspaceId } = (await findSession(sessionId))!;
  const customerId = await ensureCustomer(workspaceId, email);
  const subjects = async () => (await database().select().from(mails).where(eq(mails.recipient, email)).orderBy(mails.createdAt, mails.id)).map(({ subject }) => subject).slice(1);
  const happen = async (...steps: (typeof STEPS)[number][]) => {
    for (const step of steps) {
      take(step, customerId);
      const events = local.takeEvents();
      for (const event of [...events].reverse()) await receive(event);
    }
  };
  await happen("subscribe", "fail", "renew", "retry", "recover", "retry", "cancel", "end");
  expect(await subjects()).toEqual(["Receipt for your payment", "A payment did not go through", "A payment did not go through", "Receipt for your payment", "Your plan was cancelled", "Your plan has ended"]);
});

test("two who buy at once are one customer, an earlier checkout expires, and who pays is led to the change of plan", async () => {
  const { userId, workspaceId } = await createVisitor();
  const purchase = { userId, workspaceId, email: "buyer@example.com", plan: "pro", interval: "month" } as const;
  await Promise.all([startCheckout(purchase), startCheckout(purchase)]);
  expect((await database().select().from(customers).where(eq(customers.workspaceId, workspaceId))).length).toBe(1);
  await expect(startCheckout({ ...purchase, userId: (await createVisitor()).userId })).rejects.toMatchObject({ code: "forbidden" });
  const url = await startCheckout(purchase);
  const [customer] = await database().select().from(customers).where(eq(customers.workspaceId, workspaceId));
  const open = local.provider.state.sessions.filter(({ customer: id, status }) => id === customer!.id && status === "open");
  expect(open.map((session) => session.url)).toEqual([url]);
  const paid = await fetch(url, { method: "POST", body: "act=pay", redirect: "manual" });
  expect(paid.headers.get("location")).toBe("http://localhost:3000/account/billing/returned?from=checkout");
  for (const event of local.takeEvents()) await receive(event);
  expect((await findPlan(database(), workspaceId)).name).toBe("pro");
  expect(await startCheckout({ ...purchase, plan: "team", interval: "year" })).toContain("/portal/");
});

test("setting prices up a second time makes nothing, and a new amount leaves what was bought as it is", async () => {
  const stripe = localStripe(local.url);
  expect(await syncPrices(stripe)).toEqual([]);
  const { workspaceId } = await createVisitor();
  const customerId = await ensureCustomer(workspaceId, `${newId()}@example.com`);
  take("subscribe", customerId);
  Object.assign(local.price("groundwork_pro_month"), { unit_amount: 1_900 });
  expect(await syncPrices(stripe)).toEqual(["groundwork_pro_month: 2900 usd each month"]);
  for (const event of local.takeEvents()) await receive(event);
  expect((await findPlan(database(), workspaceId)).name).toBe("pro");
});
