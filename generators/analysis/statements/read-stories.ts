import type { Block } from "../document/block";
import type { Found } from "./find-subject";

const STORY = /^(?:\d+[.)]\s*)?as an? [^,]{2,60}?,?\s+(?:i|we)\s+(?:want|need|would like|wish|can|should be able|must be able|am able)(?:\s+to)?(?:\s+be able to)?\s+/i;
const MADE_WITH = /^(?:create|add|register|record|request|submit|log|enter|make|book|file|report|post|publish|place|open|plan|schedule|define|set up|send|upload|write|leave|keep|store|save|offer)\s+(?:(?:an?\s+|the\s+)?[\p{L}-]+(?:['’]s|s['’])\s+)?((?:an?\s+|the\s+|our\s+|my\s+|new\s+)*[\p{L}][\p{L}-]*(?:\s+[\p{L}-]+){0,2}?)(?:\s+(?:on|for|in|to|at|of)\s+(?:an?|the|their|my)\s+([\p{L}-]+))?,?\s+with\s+(.+)$/iu;
/** "We note the year, the weight in grams and the colour": of what was spoken of before. */
const NOTED = /^(?:(?:for|of) (?:it|them|each|each of them),?\s+)?(?:we|they|you|the (?:app|system|team|staff|office))\s+(?:(?:also|must|should|can|will|need to|want to|have to)\s+){0,2}(?:notes?(?: down)?|records?|stores?|keeps?|tracks?|writes? down|saves?|enters?|logs?|captures?)\s+((?:the|its|their|an?)\s+.+,.+)$/iu;

const TELLER = /^(?:\P{L}*\d+[.)]\s*)?\P{L}*as (?:an?|the|some(?:one|body))\s[^.]{2,120}?(?:,?\s\b(?:i|we)\b)/iu;

/** "As a student who has little time, I want ...": where what is said of the teller ends; 0 when nobody tells. */
export function endOfTeller(text: string): number {
  return TELLER.exec(text)?.[0].length ?? 0;
}

/** "As a manager I want to create shifts with a position, a start and end time", and the same as an item of a list. */
export function storiesOf(text: string, kind: Block["kind"]): Found[] {
  const clean = text.replace(/[.!;]\s*$/, "");
  const noted = NOTED.exec(clean)?.[1];
  if (noted !== undefined) return [{ words: "it", wordsAt: 0, rest: noted, restAt: clean.length - noted.length, shares: false }];
  const at = STORY.exec(clean)?.[0].length ?? 0;
  const match = at === 0 && kind !== "item" ? null : MADE_WITH.exec(clean.slice(at));
  const [, words = "", home = "", rest = ""] = match ?? [];
  if (words === "" || rest === "") return [];
  const found: Found = { words, wordsAt: clean.indexOf(words, at), rest: rest.replace(/,?\s+so that\s.*$/i, ""), restAt: clean.length - rest.length, shares: false };
  return [home === "" ? found : { ...found, home: { text: home, at: clean.indexOf(home, found.wordsAt + words.length) } }];
}
