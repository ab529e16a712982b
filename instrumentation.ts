import { announceAddress } from "@/lib/env";

/** Runs once when a web process starts: an incomplete environment is said then, not at the first request. */
export function register(): void {
  announceAddress();
}
