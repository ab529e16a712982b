import { createHmac } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import type { StripeEvent } from "./objects";

const PATIENCE_MS = [0, 500, 2_000, 10_000, 60_000];

export interface Receiver {
  readonly url: string;
  readonly secret: string;
}

/** Sends an event as Stripe does, again and later when it is not taken. @returns whether it was taken */
export async function deliver({ url, secret }: Receiver, event: StripeEvent): Promise<boolean> {
  const body = JSON.stringify(event);
  for (const wait of PATIENCE_MS) {
    await sleep(wait);
    const headers = { "content-type": "application/json", "stripe-signature": sign(body, secret) };
    const taken = await fetch(url, { method: "POST", headers, body }).then(
      ({ ok }) => ok,
      () => false,
    );
    if (taken) return true;
  }
  return false;
}

/** Stripe's signature of a body, with the time at which it was made. */
export function sign(body: string, secret: string): string {
  const time = Math.floor(Date.now() / 1000);
  return `t=${time},v1=${createHmac("sha256", secret).update(`${time}.${body}`).digest("hex")}`;
}
