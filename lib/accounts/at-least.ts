import { setTimeout as sleep } from "node:timers/promises";

/** Answers no earlier than after `milliseconds`, whatever happens: how long it took says nothing about who exists. */
export async function atLeast<T>(milliseconds: number, act: () => Promise<T>): Promise<T> {
  const [result] = await Promise.allSettled([act(), sleep(milliseconds)]);
  if (result.status === "rejected") throw result.reason;
  return result.value;
}
