import type { Candidate } from "./candidate";

/** "A moderator reviews it", "in review": words of an act and of a state, and of no record. */
export function isOnlyDone({ occurrences, models, verbForms }: Candidate): boolean {
  if (models.length > 0 || verbForms.length > 0 || occurrences.length === 0) return false;
  return occurrences.every(({ sentence: { tokens }, mention }) => {
    const next = tokens[mention.last]?.lower ?? "";
    return /^(?:it|them)$/.test(next) || (mention.determiner === "" && !mention.plural && /^(?:in|under|on)$/.test(mention.preposition) && mention.modifiers.length === 0 && mention.verb === "" && isState(next));
  });
}

/** What stands behind a state among states. */
function isState(next: string): boolean {
  return /^(?:[,;.)]|and|or|then|)$/.test(next);
}
