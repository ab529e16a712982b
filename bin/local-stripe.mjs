/**
 * The local test checkout: answers like Stripe on this machine, so that plans can be tried without an account there.
 * Started by bin/start.mjs when no STRIPE_SECRET_KEY is set; what it knows is kept in a file beside the database.
 */
import fs from "node:fs";
import { syncPrices } from "../lib/billing/sync-prices.ts";
import { localStripe } from "../lib/billing/stripe.ts";
import { deliver } from "./local-stripe/deliver.ts";
import { emptyState } from "./local-stripe/objects.ts";
import { Provider } from "./local-stripe/provider.ts";
import { serve } from "./local-stripe/server.ts";

const { TEST_CHECKOUT_URL, TEST_CHECKOUT_SECRET, TEST_CHECKOUT_FILE, PORT } = process.env;
const receiver = { url: `http://127.0.0.1:${PORT}/api/webhooks/stripe`, secret: TEST_CHECKOUT_SECRET };
const state = fs.existsSync(TEST_CHECKOUT_FILE) ? { ...emptyState(), ...JSON.parse(fs.readFileSync(TEST_CHECKOUT_FILE, "utf8")) } : emptyState();
let sending = Promise.resolve();
const provider = new Provider({ state, emit: (event) => void (sending = sending.then(() => deliver(receiver, event))) });
await serve(provider, { port: Number(new URL(TEST_CHECKOUT_URL).port), changed: keep });
await syncPrices(localStripe(TEST_CHECKOUT_URL));

function keep() {
  fs.writeFileSync(`${TEST_CHECKOUT_FILE}.new`, JSON.stringify(provider.state));
  fs.renameSync(`${TEST_CHECKOUT_FILE}.new`, TEST_CHECKOUT_FILE);
}
