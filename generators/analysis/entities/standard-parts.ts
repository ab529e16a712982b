import type { statedKeys } from "../statements/read-statements";
import type { Candidate } from "./candidate";

/** Parts that every product has; the text means those when it says these. */
export const STANDARD = new Set("user,account,workspace,organization,organisation,tenant account,role,permission,user role,session,login,user account,user profile,registered user,password,org,orgs".split(","));
/** Of those, words that a product may well keep as a record of its own. */
const OWN_RECORDS = new Set(["account", "organization", "organisation", "org"]);
/** "Multiple accounts", "bank accounts", "account balance": money is kept there. */
const OF_MONEY = /\b(?:multiple|several|bank|savings|checking|cash|financial|money|current|investment|credit card) accounts?\b|\baccounts? balances?\b|\bbalances? of (?:\w+ ){0,2}accounts?\b|\beach account\b[^.]*\bbalance|\baccounts? \([^)]*\b(?:bank|cash|savings|wallet)\b/i;

/** "Each account has a name, a type and a balance" is no account that somebody signs in with. */
export function isOwnRecord({ key, occurrences }: Candidate, stated: ReturnType<typeof statedKeys>): boolean {
  if (key === "account" && occurrences.some(({ sentence }) => OF_MONEY.test(sentence.sentence.text))) return true;
  const said = stated.get(key);
  return OWN_RECORDS.has(key) && (said?.fields ?? 0) >= 2 && !said?.statements.some(({ parts }) => parts.some(({ text }) => /\b(?:password|user ?name|login)\b/i.test(text)));
}
