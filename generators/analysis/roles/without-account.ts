import { speaksOfVisitors } from "../permissions/open-to-visitors";
import type { Reading } from "../read-description";
import { phraseKey } from "../words/normalize";
import type { FoundRole } from "./found-role";

const NO_ACCOUNT = /^(?:(?:the|our|all|these)\s+)?([\p{L}][\p{L} -]{2,40}?)\s+(?:(?:do|does|will|can|should|must|need) ?(?:not|n['’]t)|don['’]t|doesn['’]t|never|cannot|can['’]t)\s+(?:need (?:to |an? )?|have (?:to |an? )?|get (?:an? )?|use )?(?:(?:log|sign) ?(?:in|on)|(?:log|sign)-?in|account|login|access|(?:the )?(?:app|system|software))\b|^(?:(?:the|our|all)\s+)?([\p{L}][\p{L} -]{2,40}?)\s+(?:have|has|get|gets|need|needs)\s+no\s+(?:account|login|access|log-?in)\b/iu;

/** "Pickers do not log in": they are recorded, and nobody of them is a role; nor is who only looks on without an account. */
export function withoutAccountless(roles: readonly FoundRole[], { sentences }: Reading): FoundRole[] {
  const absent = new Set(
    sentences.flatMap(({ sentence: { text, block } }) => {
      const match = block.aside === "none" ? NO_ACCOUNT.exec(text) : null;
      return match ? (match[1] ?? match[2] ?? "").split(/\s*,\s*|\s+(?:and|or)\s+/).map(phraseKey) : [];
    }),
  );
  return roles.filter(({ evidence }) => evidence.length === 0 || !evidence.every(({ sentence }) => speaksOfVisitors(sentence))).filter(({ key, name }) => !absent.has(key) && !absent.has(phraseKey(name)));
}
