import type { ReadSentence } from "../mentions/mention";
import { catalogue } from "../words/catalogue";
import { phraseKey } from "../words/normalize";
import { addRole } from "./tally";
import type { Tally } from "./tally";

/** "Admin dashboard", "admin login", "(admin only)", "for admins": where there is such a part, somebody administers. */
const ADMIN_PART = /(?<![\p{L}_/.-])(admin(?:istrator)?s?)[ -](?:(?:and|&|\/) \p{L}+ )?(?:dashboards?|panels?|users?|log-?in|portal|pages?|side|only|interface|area|accounts?|roles?|view|section|credentials)(?!\p{L})|\((?:\p{L}+s? ?(?:&|and|,|\/) ?)?(admin(?:istrator)?s?)(?: only)?\)|(?<!\p{L})(?:for|by|from|only) (?:the |an? )?(admin(?:istrator)?s?)(?![\p{L}_])/iu;

/** Parts of a product that belong to one kind of people: "driver app", "customer dashboards". */
const PEOPLES_PART = /(?<!\p{L})(\p{L}{4,}?)(?:['’]s?|s['’]?)? (?:app|dashboard|portal|panel)s?(?!\p{L})/giu;

/** "Organizer app" is a program that organizes. */
const A_PROGRAM = /^(?:organi[sz]er|planner|editor|reader|viewer|player|companion|assistant|partner|controller|operator|server|host)$/i;

/** Whom a product is for: "designed for brewers and publicans", "a tool for allotment holders". */
const MADE_FOR = /\b(?:app|application|platform|tool|system|software|solution|website|portal|site|service|designed|built|made|developed|created|login|registration|accounts?|profiles)\s+(?:(?:specifically|especially|mainly|only|exclusively)\s+)?for\s+((?:\p{L}+(?:[- ]\p{L}+)?\s*(?:,\s*(?:and\s+)?|\s+and\s+|\s*&\s*|\s*\/\s*))*\p{L}+(?:[- ]\p{L}+)?)(?=\s*(?:[.,;:()]|$|\b(?:to|of|who|that|with|in|at|using|and|looking|wanting)\b))/iu;

/** Firms use a product through their people, and those served by them are often named for what they get, not for what they do. */
const FIRMS = /(?:restaurant|compan(?:y|ie)|business(?:e)?|agenc(?:y|ie)|brand|employer|partner|vendor|supplier|individual|team|client|customer)s$/i;

/** Persons whom the parts of a product name, and those for whom it is made. */
export function fromParts(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  const { text, from, block } = sentence.sentence;
  if (block.kind === "row") return;
  const add = (name: string, { score, at }: { readonly score: number; readonly at: number }): void => addRole(tallies, { text: name, score, sentence, from: from + at, to: from + at + name.length });
  const admin = ADMIN_PART.exec(text);
  const word = admin?.[1] ?? admin?.[2] ?? admin?.[3];
  if (admin && word) add(word, { score: 1.6, at: admin.index + admin[0].indexOf(word) });
  for (const match of text.matchAll(PEOPLES_PART)) if (isPerson(match[1] ?? "") && !A_PROGRAM.test(match[1] ?? "")) add(match[1] ?? "", { score: 1.6, at: match.index });
  const made = MADE_FOR.exec(text);
  const people = (made?.[1] ?? "").split(/\s*(?:,\s*(?:and\s+)?|\s+and\s+|&|\/)\s*/).filter((each) => each !== "");
  if (made) for (const name of people.filter((each) => isPerson(each) && /s$|men$|staff$/i.test(each) && !FIRMS.test(each))) add(name, { score: 1.6, at: made.index + made[0].indexOf(name) });
}

function isPerson(name: string): boolean {
  const words = phraseKey(name).split(" ");
  return catalogue().persons.has(words.join(" ")) || catalogue().persons.has(words[words.length - 1] ?? "");
}
