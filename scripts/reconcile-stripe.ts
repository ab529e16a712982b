/** Compares what we know of every customer with Stripe and repairs what differs: `npx tsx scripts/reconcile-stripe.ts`. */
import { reconcile } from "@/lib/billing/reconcile";
import { closeConnections } from "@/lib/close-connections";

const { looked, repaired, failed } = await reconcile();
await closeConnections();
console.log(`${looked} customer(s), ${repaired.length} repaired, ${failed.length} could not be read.`);
for (const id of repaired) console.log(`repaired ${id}`);
for (const id of failed) console.log(`not read ${id}`);
if (failed.length > 0) process.exitCode = 1;
