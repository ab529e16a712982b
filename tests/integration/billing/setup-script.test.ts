import { execFile } from "node:child_process";
import path from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { emptyState, type Price, type State } from "@/bin/local-stripe/objects";
import { Provider } from "@/bin/local-stripe/provider";
import { serve, type LocalStripe } from "@/bin/local-stripe/server";

const run = promisify(execFile);
const TSX = path.resolve("node_modules/tsx/dist/cli.mjs");
const DONE = "Products, prices, portal and webhook are as they should be.\n";

let server: LocalStripe;
const state: State = emptyState();
beforeAll(async () => {
  server = await serve(new Provider({ state, emit: () => undefined }), { port: 0, changed: () => undefined });
});
afterAll(() => server.stop());

/** Runs the script as a person does, against a provider that nothing was set up at. */
async function setUp(): Promise<string> {
  const env = { ...process.env, TEST_CHECKOUT_URL: server.url, TEST_CHECKOUT_SECRET: "whsec_of_this_run" };
  return (await run(process.execPath, [TSX, "scripts/setup-stripe.ts"], { env })).stdout;
}

const holder = (lookupKey: string): Price => state.prices.find((price) => price.lookup_key === lookupKey)!;

test("the script makes everything once, and after that only what has become wrong", async () => {
  const first = await setUp();
  expect(first.split("\n").filter((line) => line.startsWith("made ")).length).toBe(2 + 4 + 1 + 1);
  expect(first).toMatch(/^Set STRIPE_WEBHOOK_SECRET to whsec_\w+$/m);
  expect(state.products.map(({ id }) => id)).toEqual(["groundwork_pro", "groundwork_team"]);
  expect(state.prices.map(({ lookup_key: key, unit_amount: amount, currency }) => [key, amount, currency])).toEqual([
    ["groundwork_pro_month", 2_900, "usd"],
    ["groundwork_pro_year", 29_000, "usd"],
    ["groundwork_team_month", 9_900, "usd"],
    ["groundwork_team_year", 99_000, "usd"],
  ]);

  const before = structuredClone(state);
  expect(await setUp()).toBe(DONE);
  expect(state).toEqual(before);

  const former = holder("groundwork_pro_month");
  Object.assign(former, { unit_amount: 1_900 });
  state.webhooks[0]!.enabled_events = ["invoice.paid"];
  expect((await setUp()).split("\n").slice(0, 2)).toEqual(["made groundwork_pro_month: 2900 usd each month", "made the portal's settings anew"]);
  const current = holder("groundwork_pro_month");
  expect([current.id === former.id, current.unit_amount, former.lookup_key, former.active]).toEqual([false, 2_900, null, true]);
  expect(JSON.stringify(state.configurations)).toContain(current.id);
  expect(JSON.stringify(state.configurations)).not.toContain(former.id);
  expect(state.webhooks.map(({ enabled_events: events }) => events)).toEqual(before.webhooks.map(({ enabled_events: events }) => events));
  expect([state.products.length, state.prices.length, state.configurations.length, state.webhooks.length]).toEqual([2, 5, 1, 1]);
  expect(await setUp()).toBe(DONE);
});
