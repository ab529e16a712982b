import type Stripe from "stripe";
import { env } from "../env";
import { EVENT_TYPES } from "./webhook-events";

export interface WebhookSetup {
  /** A line for everything that was made. */
  readonly made: readonly string[];
  /** Signs the events; told once, when the webhook is made. */
  readonly secret?: string | undefined;
}

/** Asks the provider to tell us everything that we handle, and nothing else. What is right already stays. */
export async function setUpWebhook(stripe: Stripe): Promise<WebhookSetup> {
  const url = `${env().APP_URL}/api/webhooks/stripe`;
  const events = [...EVENT_TYPES] as Stripe.WebhookEndpointCreateParams.EnabledEvent[];
  const { data } = await stripe.webhookEndpoints.list({ limit: 100 });
  const known = data.find((endpoint) => endpoint.url === url);
  if (known === undefined) {
    const version = stripe.getApiField("version") as Stripe.WebhookEndpointCreateParams.ApiVersion;
    const { secret } = await stripe.webhookEndpoints.create({ url, enabled_events: events, api_version: version });
    return { made: [`the webhook ${url}`], secret };
  }
  if (sorted(known.enabled_events) === sorted(events)) return { made: [] };
  await stripe.webhookEndpoints.update(known.id, { enabled_events: events });
  return { made: [`the events of the webhook ${url} anew`] };
}

function sorted(events: readonly string[]): string {
  return [...events].sort().join(" ");
}
