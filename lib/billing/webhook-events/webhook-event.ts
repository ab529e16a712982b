import type Stripe from "stripe";

/** A kind of event. What has changed is asked of the provider, so an event only has to lead to the customer. */
export interface WebhookEvent {
  readonly types: readonly Stripe.Event.Type[];
  /** @param object the event's object, as old as the event */
  readonly customerOf: (object: unknown) => Promise<string | undefined>;
}

/** The id behind a property that holds an id or the whole object. */
export function idIn(object: unknown, property: string): string | undefined {
  const value: unknown = (object as Readonly<Record<string, unknown>> | null)?.[property];
  if (typeof value === "string") return value;
  return value === null || value === undefined ? undefined : idIn(value, "id");
}
