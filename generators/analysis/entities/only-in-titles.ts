import type { Candidate } from "./candidate";

const AGENTS = /^(?:manager|organizer|planner|handler)$/;

/** "Facility managers": a word that only ever stands before people says what these people are, not what is kept. */
export function isOnlyInTitles({ occurrences, models, verbForms, fieldLists }: Candidate): boolean {
  if (occurrences.length === 0 || models.length > 0 || verbForms.length > 0 || fieldLists > 0) return false;
  return occurrences.every(({ sentence, mention }) => AGENTS.test(mention.tail) || (mention.modifier && sentence.mentions.some((head) => !head.modifier && head.person !== null && head.concept === null && head.first <= mention.last && mention.last <= head.last)));
}
