import { env } from "../env";

/** Whether this address is named in ADMIN_EMAILS. Addresses of accounts are confirmed, so nobody can claim one. */
export function isAdmin(email: string): boolean {
  return env().ADMIN_EMAILS.includes(email);
}
