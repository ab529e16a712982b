import { baseForm } from "../mentions/base-form";
import { isAgentWord } from "../roles/agent-word";
import { catalogue } from "../words/catalogue";
import { fold, phraseKey } from "../words/normalize";
import { CREATE_VERBS, DATA_VERBS, DELETE_VERBS, TRANSITION_VERBS, UPDATE_VERBS } from "../words/verbs";

/** People who do something in a plain sentence: "Receptionists at the front desk book appointments". */
export interface Actor {
  readonly text: string;
  /** Range in the sentence's text. */
  readonly from: number;
  readonly to: number;
}

const OPENER = /^(?:(?:only|all|our|the|any|each|every|an?|both|other|registered|external|internal)\s+){0,3}/i;
const MODAL = /\s+(?:can|may|must|should|will|cannot|need to|have to|(?:is|are) (?:allowed|able) to)$/i;
const ADVERB = /\s+(?:also|only|then|always|either|not|both)$/i;
const PLACE = /\s+(?:at|in|on|from|of|behind)\s+.*$/i;
const MORE_VERBS = new Set("mark,teach,use,work,look,sign,log,give,run,set,leave,make,change,put,pick,hand,withdraw,dispatch,upload,oversee,own,decide,fill,answer,repair,inspect,do".split(","));
const MOST_WORDS = 10;

/** Who acts in a sentence that starts with people and a verb of work; none when it starts otherwise. */
export function readActors(text: string): Actor[] {
  const start = OPENER.exec(text)?.[0].length ?? 0;
  const words = [...text.slice(start, start + 160).matchAll(/[\p{L}][\p{L}'’-]*/gu)].slice(0, MOST_WORDS);
  for (const word of words.slice(1)) {
    const before = text.slice(start, start + word.index).trimEnd();
    const plain = before.replace(ADVERB, "").replace(MODAL, "").replace(ADVERB, "");
    if (!isWork(word[0].toLowerCase(), plain !== before)) continue;
    const actors = people(plain.replace(PLACE, ""), { start, modal: plain !== before });
    if (actors.length > 0) return actors;
  }
  return [];
}

function people(head: string, { start, modal }: { readonly start: number; readonly modal: boolean }): Actor[] {
  const actors: Actor[] = [];
  let at = 0;
  for (const part of head.split(/\s*(?:,\s*(?:and|or)|,|\band\b|\bor\b)\s*/)) {
    const name = part.replace(OPENER, "").trim();
    const from = head.indexOf(name, at);
    at = from + name.length;
    if (name === "" || !isPeople(name, modal)) return [];
    actors.push({ text: name, from: start + from, to: start + at });
  }
  return actors;
}

function isWork(verb: string, modal: boolean): boolean {
  const base = baseForm(verb);
  if (base !== verb && !modal && !/s$/.test(verb)) return false;
  return [verb, base].some((each) => DATA_VERBS.has(each) || CREATE_VERBS.has(each) || UPDATE_VERBS.has(each) || DELETE_VERBS.has(each) || TRANSITION_VERBS[each] !== undefined || MORE_VERBS.has(each));
}

const CROWD = /(?:ers|ors|ists|ians|ants|eers|men|women|staff|officers|keepers)$/;

const TEAMS = /^(?:service|support|sales|finance|warehouse|marketing|legal|hr|it|operations|office|kitchen|field|delivery|logistics|admin|management|compliance|quality|dispatch|maintenance|housekeeping|billing|accounting|security|customer|care|review|editorial)$/;
const ONE_OF_CROWD = /(?:man|woman|person|ist|ian|keeper)$/;

/** "A route consists of stops", "a plan covers three visits": verbs that end like a crowd. */
const VERB_LIKE = /^(?:consists|exists|lists|assists|persists|insists|offers|covers|enters|orders|transfers|delivers|answers|triggers|refers|differs|monitors|gathers|registers|considers|remembers|prefers|suffers|grants|wants|rants|plants|mentors|tutors)$/;

/** One to three words; the last is known for people, or looks like a name for them in the plural. */
function isPeople(name: string, modal: boolean): boolean {
  const table = catalogue();
  const words = fold(name).split(/\s+/);
  const last = phraseKey(words[words.length - 1] ?? "");
  const inner = words.slice(0, -1);
  if (words.length > 3 || !/^[\p{L}\s'’-]+$/u.test(name) || inner.some((word) => /^(?:the|an?|each|every|my|your|who|that|can|to|for|with|by|of|if|when|as)$/.test(word) || (/s$/.test(word) && !/ss$|sales|operations|accounts|logistics|human|resources/.test(word)))) return false;
  if (words.length > 1 && DATA_VERBS.has(words[0] ?? "") && !table.persons.has(phraseKey(name))) return false;
  if (table.persons.has(phraseKey(name)) || table.persons.has(last) || /^(?:staff|officer|clerk|worker|lead|head|council|committee|jury|secretariat|reception|headquarters|back office|front desk|finance|accounting|procurement|purchasing|dispatch|chair|captain|host|guide|warden|steward|marshal|pilot|usher|mayor)$/.test(last)) return true;
  /* "Our service team checks the claim" */
  if (last === "team" && words.length === 2 && TEAMS.test(words[0] ?? "")) return true;
  const crowd = words[words.length - 1] ?? "";
  if (VERB_LIKE.test(crowd)) return false;
  /* "Herdsman records weighings" */
  if (ONE_OF_CROWD.test(crowd) && isAgentWord(crowd)) return true;
  return CROWD.test(crowd) && (modal ? isAgentWord(crowd) : !table.things.has(last) && !table.others.has(last) && last.length > 5);
}
