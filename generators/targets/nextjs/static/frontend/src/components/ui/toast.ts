import type { ExternalToast } from "sonner";

export interface Message {
  kind: "success" | "error";
  text: string;
  options: ExternalToast | undefined;
}

/** What was said before somebody was there to show it. */
const waiting: Message[] = [];
const listeners = new Set<() => void>();
let show: ((message: Message) => void) | null = null;
let hasSpoken = false;

/** Says something in passing. What shows it is loaded with the first message. */
export const toast = {
  success: (text: string, options?: ExternalToast) => say({ kind: "success", text, options }),
  error: (text: string, options?: ExternalToast) => say({ kind: "error", text, options }),
};

function say(message: Message): void {
  hasSpoken = true;
  if (show === null) waiting.push(message);
  else show(message);
  for (const listener of listeners) listener();
}

/** Hands every message to `handler`, those that wait first, until what is returned is called. */
export function deliverMessages(handler: (message: Message) => void): () => void {
  show = handler;
  waiting.splice(0).forEach(handler);
  return () => {
    show = null;
  };
}

/** Calls back when there is something to show. */
export function onMessage(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether anything was said since the page was opened. */
export function anythingSaid(): boolean {
  return hasSpoken;
}
