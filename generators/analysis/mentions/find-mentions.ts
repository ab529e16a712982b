import type { Token } from "../tag/token";
import { singular } from "../words/normalize";
import { EMPTY_ADJECTIVES } from "../words/verbs";
import type { Mention } from "./mention";
import { resolvePhrase } from "./resolve-phrase";
import { baseForm } from "./base-form";

/** Nouns behind a thing that say what is done with it or how it is shown, not what it is. */
export const TAILS = new Set(
  "management,tracking,scheduling,handling,monitoring,system,module,record,detail,information,info,data,profile,creation,crud,operation,function,functionality,database,registry,catalog,catalogue,administration,maintenance,booking,entry,registration,processing,feature,list,collection,directory,screen,page,form,view,dashboard,board,report,analytics,history,overview,calculation,generation,workflow,search,section,panel,app,application,tool,platform,software,portal,story,flow,lifecycle,process,interface,component,service,api,model,table,entity,object,class,instance,sale,purchase,handler,organizer,planner,tracker,manager,builder,editor,viewer".split(","),
);
/** Tails that speak of looking, not of keeping. */
export const WEAK_TAILS = new Set("report,analytics,dashboard,overview,search,page,screen,view,board,api,calculation,interface,portal,app,application,system,platform,tool,software".split(","));
const SPLITTING_TAILS = /^(maintenance|booking|registration|history|sale|purchase|process|service|application|class|record|profile|list|entry|report|table|story|form|model|board|collection)$/;

/** Noun phrases of an English sentence, in order. */
export function findMentions(tokens: readonly Token[]): Mention[] {
  const mentions: Mention[] = [];
  let index = 0;
  while (index < tokens.length) {
    if (!startsPhrase(tokens, index)) {
      index += 1;
      continue;
    }
    let end = index;
    while (end < tokens.length && continuesPhrase(tokens, end, index)) end += 1;
    while (end > index && tokens[end - 1]?.pos === "adj" && !isKnown(tokens.slice(index, end))) end -= 1;
    if (end === index) {
      index += 1;
      continue;
    }
    addPhrase(mentions, tokens, { first: index, last: end });
    index = end;
  }
  return mentions;
}

function isKnown(tokens: readonly Token[]): boolean {
  return resolvePhrase(tokens.map(({ key }) => key)).known === tokens.length;
}

function startsPhrase(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  return token !== undefined && (token.pos === "noun" || token.pos === "adj" || (token.pos === "verb" && (gerundNoun(tokens, index) || compoundStart(tokens, index)))) && /\p{L}/u.test(token.text);
}

function continuesPhrase(tokens: readonly Token[], index: number, first: number): boolean {
  const token = tokens[index];
  if (!token) return false;
  if (index > first && /^'s?$|^’s?$/.test(token.text)) return false;
  if (token.pos === "noun" || token.pos === "adj") return true;
  if (token.text === "&" && index > first) return false;
  return token.pos === "verb" && gerundNoun(tokens, index);
}

/** "Leave requests have", "submit leave requests": a word that is also a verb starts a name of two words. */
function compoundStart(tokens: readonly Token[], index: number): boolean {
  const [before, token, next, after] = [tokens[index - 1], tokens[index], tokens[index + 1], tokens[index + 2]];
  if (!token || !next || next.pos !== "noun" || /(ing|ed)$/.test(token.lower) || before?.pos === "aux" || before?.lower === "to") return false;
  const found = resolvePhrase([token.key, next.key]);
  if (!found.concept || found.known !== 2) return false;
  return index === 0 ? after?.pos === "aux" || after?.pos === "verb" : before?.pos === "verb" || before?.pos === "det";
}

/** "meeting", "booking", "listing": a verb form that the catalogue knows as a thing, not after "to" or a helper. */
function gerundNoun(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (!token || !/ings?$/.test(token.lower)) return false;
  const next = tokens[index + 1];
  if (next && (next.pos === "det" || next.pos === "pron" || next.pos === "noun" || next.pos === "adj") && !TAILS.has(next.key)) return false;
  return resolvePhrase([token.key]).concept !== null;
}

/** "Tracks in order", "for sale", "on request": two words that name nothing. */
const IDIOMS: Readonly<Record<string, RegExp>> = {
  in: /^(?:order|stock|use|place|charge|case|return|advance|part|progress|touch|turn|view|house|person|general|detail|time|need)$/, on: /^(?:request|order|demand|sale|time|hold|call|duty|site|board|top|display|loan|leave|account)$/, for: /^(?:sale|rent|hire|example|instance|reference|review)$/, at: /^(?:home|work|hand|risk|school)$/, by: /^(?:request|hand|name|post|mail|phone|appointment|car)$/, of: /^(?:course)$/, up: /^(?:front)$/, under: /^(?:review|way)$/,
};

/** Words that count what stands behind "of". */
const MANY = /^(?:lots?|bunch|handful|plenty|majority|wide (?:range|variety)|variety|couple|dozens?|hundreds|thousands|tons)$/;
/** What programmers and planners say of any product. */
const SAYINGS = /^(?:clear |clean |strong )?(?:separation|(?:basic |common )?(?:error|edge|corner|failure|success|use|happy|worst|best)[ -]cases?|source of truth|concerns?|pain points?|best practices?|next steps?|trade-?offs?|road ?blocks?|(?:new|primary|linking|join(?:ing)?|lookup|database|db|sql|pivot) tables?)$/;

function isIdiom(tokens: readonly Token[], { first, last }: { readonly first: number; readonly last: number }): boolean {
  const phrase = tokens.slice(first, last).map(({ lower }) => lower).join(" ");
  /* "A lot of allergies" are many of them. */
  if (tokens[last]?.lower === "of" && MANY.test(phrase)) return true;
  return SAYINGS.test(phrase) || (last - first === 1 && (IDIOMS[tokens[first - 1]?.lower ?? ""]?.test(tokens[first]?.lower ?? "") ?? false));
}

function addPhrase(mentions: Mention[], tokens: readonly Token[], { first, last }: { readonly first: number; readonly last: number }): void {
  if (isIdiom(tokens, { first, last })) return;
  let start = first;
  while (start < last - 1 && EMPTY_ADJECTIVES.has(tokens[start]?.lower ?? "") && !isKnown(tokens.slice(start, last))) start += 1;
  let end = last;
  let tail = "";
  while (end - start > 1 && TAILS.has(tokens[end - 1]?.key ?? "")) {
    const part = tokens.slice(start, end);
    if (isKnown(part) && resolvePhrase(part.map(({ key }) => key)).concept) break;
    const word = tokens[end - 1]?.key ?? "";
    if (SPLITTING_TAILS.test(word) && !resolvePhrase(tokens.slice(start, end - 1).map(({ key }) => key)).known) break;
    tail = word;
    end -= 1;
  }
  const part = tokens.slice(start, end);
  const keys = part.map(({ key }) => key);
  if (keys.length === 0 || EMPTY_ADJECTIVES.has(part[0]?.lower ?? "") && keys.length === 1) return;
  const found = resolvePhrase(keys);
  const known = found.known || Math.min(2, keys.length);
  const core = part.slice(part.length - known);
  /* The words before the known part may be a thing themselves: "order status", "employee salary". */
  if (known < keys.length) addModifier(mentions, tokens, { first: start, last: end - known });
  const context = contextOf(tokens, first, last);
  mentions.push({
    key: found.concept ? found.concept.name : core.map(({ key }) => key).join(" "),
    surface: core.map(({ text }) => text).join(" "),
    concept: found.concept, person: found.person, other: found.known > 0 && !found.concept ? found.other : found.other,
    phrase: keys.join(" "), modifiers: keys.slice(0, keys.length - known), tail,
    plural: isPlural(core[core.length - 1]), ...context, modifier: false,
    first: start, last: end, from: core[0]?.from ?? 0, to: core[core.length - 1]?.to ?? 0,
  });
}

function addModifier(mentions: Mention[], tokens: readonly Token[], { first, last }: { readonly first: number; readonly last: number }): void {
  const part = tokens.slice(first, last);
  const keys = part.map(({ key }) => key);
  const found = resolvePhrase(keys);
  if (found.known === 0 || (!found.concept && !found.person)) return;
  const core = part.slice(part.length - found.known);
  mentions.push({
    key: found.concept?.name ?? core.map(({ key }) => key).join(" "), surface: core.map(({ text }) => text).join(" "),
    concept: found.concept, person: found.person, other: found.other, phrase: keys.join(" "), modifiers: keys.slice(0, keys.length - found.known),
    tail: "", plural: false, determiner: "", verb: "", through: "", subject: false, preposition: "", possessive: false, modifier: true,
    first, last, from: core[0]?.from ?? 0, to: core[core.length - 1]?.to ?? 0,
  });
}

function isPlural(token: Token | undefined): boolean {
  return token?.plural === true || (token !== undefined && token.key !== token.lower && singular(token.lower) === token.key);
}

/** What stands around a noun phrase. */
function contextOf(tokens: readonly Token[], first: number, last: number): Pick<Mention, "determiner" | "verb" | "through" | "subject" | "preposition" | "possessive"> {
  const next = tokens[last];
  const possessive = /^['’]s?$/.test(next?.text ?? "");
  let determiner = "";
  let preposition = "";
  let at = first - 1;
  while (at >= 0 && first - at < 5) {
    const token = tokens[at];
    if (!token) break;
    if (token.pos === "det" || token.pos === "pron" || token.pos === "num" || /^(each|every|all|any|no|their|its|his|her|my|our|your)$/.test(token.lower)) determiner ||= token.lower;
    else if (token.pos !== "adj" && token.pos !== "adv") break;
    at -= 1;
  }
  const before = tokens[at];
  if (before && (before.pos === "prep" || /^(to|of|for|by|with|from|in|on|at|per|about|into|between|under)$/.test(before.lower))) preposition = before.lower;
  const follower = tokens.slice(last, last + 3).find(({ pos }) => pos !== "adv");
  const subject = follower !== undefined && !possessive && preposition === "" && (follower.pos === "aux" || follower.pos === "verb") && !/ing$/.test(follower.lower);
  return { determiner, preposition, possessive, subject, through: preposition === "" ? "" : throughVerb(tokens, at - 1), verb: preposition === "" || preposition === "for" ? objectVerb(tokens, at) : "" };
}

/** The verb right before a preposition: "bid on jobs", "sign up for lessons", "pay online for orders". */
function throughVerb(tokens: readonly Token[], from: number): string {
  for (let at = from; at >= 0 && from - at < 3; at -= 1) {
    const token = tokens[at];
    if (token?.pos === "verb") return baseForm(token.lower);
    if (!token || (token.pos !== "adv" && token.pos !== "prep")) return "";
  }
  return "";
}

/** Look back from a noun phrase over a list to the verb that governs it. */
function objectVerb(tokens: readonly Token[], from: number): string {
  let at = from;
  let inList = false;
  for (let steps = 0; at >= 0 && steps < 14; at -= 1, steps += 1) {
    const token = tokens[at];
    if (!token) return "";
    if (token.pos === "verb") return baseForm(token.lower);
    if (token.text === "," || token.text === "/" || token.text === "&" || token.pos === "conj") {
      inList = true;
      continue;
    }
    if (token.pos === "det" || token.pos === "adj" || token.pos === "adv" || token.pos === "pron" || token.pos === "num" || token.text === "'" || token.lower === "up" || token.lower === "out") continue;
    if (token.pos === "noun" && inList) continue;
    if (token.pos === "prep" && inList && /^(of|with|for)$/.test(token.lower)) continue;
    return "";
  }
  return "";
}
