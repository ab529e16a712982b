import type { Reading } from "../read-description";
import { fold } from "../words/normalize";
import type { Candidate, Occurrence } from "./candidate";

const DAY = /^\s*(?:date|day|time|deadline|hour)s?\b/i;
const AHEAD = /\b(?:before|after|until|till|prior to|ahead of|upon|on|by)\s+(?:the\s+|its\s+|their\s+|an?\s+|each\s+|every\s+)?$/i;

/** What a calendar counts: "kept per weekday". */
const CALENDAR = /^(?:week ?day|week|month|quarter|year|hour|minute|date|time)$/i;

/** "a day before delivery" in a text whose orders have a delivery date: the word stands for that date and is no record. */
export function isMoment(reading: Reading, { key, occurrences, verbForms, models }: Candidate): boolean {
  if (models.length > 0 || occurrences.length === 0) return false;
  if (CALENDAR.test(key)) return !reading.statements.some((statement) => statement.key === key);
  if (!occurrences.every((each) => isDated(each) || isAhead(each)) || !occurrences.some(isAhead)) return false;
  const words = new Set(occurrences.map(({ mention }) => fold(mention.surface)));
  const dated = reading.sentences.some(({ sentence }) => [...words].some((word) => hasDate(fold(sentence.text), word)));
  const stated = new Set(reading.statements.map(({ sentence }) => sentence));
  return dated && verbForms.every((sentence) => stated.has(sentence));
}

function hasDate(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) if (DAY.test(text.slice(at + word.length))) return true;
  return false;
}

/** "delivery date" */
function isDated({ sentence, mention }: Occurrence): boolean {
  return DAY.test(sentence.sentence.block.text.slice(mention.to));
}

function isAhead({ sentence, mention }: Occurrence): boolean {
  return AHEAD.test(sentence.sentence.block.text.slice(sentence.sentence.from, mention.from));
}
