import { baseForm } from "../mentions/base-form";
import type { Sentence } from "../document/sentences";
import { isAgentWord } from "../roles/agent-word";
import { fold, singular } from "../words/normalize";
import { CREATE_VERBS, DATA_VERBS, DELETE_VERBS, UPDATE_VERBS } from "../words/verbs";
import { resolvePhrase } from "../mentions/resolve-phrase";
import { isLeadingVerb, tagEnglish } from "./tag-english";
import type { Pos, Token } from "./token";

const HAN = /\p{Script=Han}/u;
const MODALS = new Set("can,could,may,might,must,shall,should,will,would,cannot".split(","));
const NEVER_NOUN = new Set("also,able,about,etc,such,like,based,via,per,within,without,using,including,if,so,than,then,not,no,only,please,thus,easily,quickly,both,either,neither,as,each,every".split(","));

/** Verbs of people in plain sentences that taggers take for nouns: "coaches offer lessons". */
const PLAIN_VERBS = new Set("offer,teach,use,need,want,get,make,give,take,play,drive,visit,attend,host,lead,bring,carry,pick,own,work,prepare,watch,help,repair,fix,supply,train,treat,breed,lease,hire,test,look,sign,answer,guide,tutor,mentor,coach,guess,bet,swap,trade,exchange,produce,grow,plant,become,stay,live,pass,fail,earn,pay,swim,ride,fly,cook,bake,brew,fish,hunt,climb,sail".split(","));
/** A plural behind one of these is no verb. */
const BEFORE_NOUN = /^(?:has|have|having|had|contains?|of|with|by|for|one|two|three|more|several|many|few|all|these|those|no|some|most|multiple|various|different|new|the|a|an|their|its|his|her|our|my|your|each|every|any)$/;

/** Words of a sentence with their parts of speech. Languages other than English get words without tags. */
export function tokenizeSentence(sentence: Sentence, language: string): Token[] {
  if (sentence.block.words) return sentence.block.words.filter(({ from, to }) => from >= sentence.from && to <= sentence.to);
  if (language !== "en") return plainTokens(sentence);
  const tagged = joinHyphens(locate(sentence, tagEnglish(sentence.text)));
  const words = tagged.map(({ text }) => text);
  return tagged.map((token, index) => toToken(token, correctPos(tagged, index, words)));
}

interface Located {
  readonly text: string;
  readonly pos: Pos;
  readonly from: number;
  readonly to: number;
}

function locate(sentence: Sentence, tagged: readonly { readonly text: string; readonly pos: Pos }[]): Located[] {
  const located: Located[] = [];
  let at = 0;
  for (const { text, pos } of tagged) {
    const found = sentence.text.indexOf(text, at);
    if (found < 0) continue;
    located.push({ text, pos, from: sentence.from + found, to: sentence.from + found + text.length });
    at = found + text.length;
  }
  return located;
}

/** "check", "-", "in" without spaces is one word. */
function joinHyphens(tokens: readonly Located[]): Located[] {
  const joined: Located[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const token = tokens[index];
    if (!token) continue;
    const previous = joined[joined.length - 1];
    const next = tokens[index + 1];
    if (/^[-‑]$/.test(token.text) && previous && next && previous.to === token.from && next.from === token.to && /\p{L}$/u.test(previous.text) && /^\p{L}/u.test(next.text)) {
      joined[joined.length - 1] = { text: `${previous.text}-${next.text}`, pos: next.pos === "noun" || previous.pos === "noun" ? "noun" : "adj", from: previous.from, to: next.to };
      index += 1;
    } else joined.push(token);
  }
  return joined;
}

function correctPos(tokens: readonly Located[], index: number, words: readonly string[]): Pos {
  const token = tokens[index];
  if (!token) return "other";
  const lower = token.text.toLowerCase();
  if (!/\p{L}/u.test(lower)) return /\d/.test(lower) ? "num" : "punct";
  if (MODALS.has(lower)) return "aux";
  if (NEVER_NOUN.has(lower)) return "adv";
  const previous = tokens[index - 1]?.text.toLowerCase() ?? "";
  const isData = DATA_VERBS.has(lower) || UPDATE_VERBS.has(lower) || DELETE_VERBS.has(lower) || CREATE_VERBS.has(lower);
  if (isData && (previous === "to" || MODALS.has(previous) || (MODALS.has(tokens[index - 2]?.text.toLowerCase() ?? "") && /^(also|not|then|only)$/.test(previous)))) return "verb";
  if (index === 0 && isLeadingVerb(words)) return "verb";
  if (isData && /^(,|\/|&|and|or)$/.test(previous)) {
    const before = tokens[index - 2];
    const prior = before?.text.toLowerCase() ?? "";
    const next = tokens[index + 1]?.text ?? "";
    if (before && DATA_VERBS.has(prior) && correctPos(tokens, index - 2, words) === "verb" && next !== "" && !/^[.;)]$/.test(next)) return "verb";
    if (previous !== "," && prior === "," && DATA_VERBS.has(tokens[index - 3]?.text.toLowerCase() ?? "") && correctPos(tokens, index - 3, words) === "verb") return "verb";
  }
  /* "booking requests" is a thing that is known, "dog owners" are people. */
  if (token.pos === "verb" && (!isData || /ing$/.test(lower)) && tokens[index + 1]?.pos === "noun" && resolvePhrase([lower, singular(fold(tokens[index + 1]?.text ?? ""))]).known === 2) return "noun";
  if (isWhatTheyDo(tokens, index) || isPhrasal(tokens, index)) return "verb";
  const following = tokens[index + 1];
  /* "Owners book walks": a plural at the start of a clause, then a verb that is also a noun. */
  const clauseStart = index === 1 || /^([,;:.]|and|but|then|where|when|so|that)$/.test(tokens[index - 2]?.text.toLowerCase() ?? "");
  const ofCompound = index === 2 && tokens[0]?.pos !== "verb" && isSomebody(singular(fold(previous)));
  if ((isData || PLAIN_VERBS.has(lower)) && (clauseStart || ofCompound) && following && /^\p{L}/u.test(following.text) && PLURAL.test(previous) && tokens[index - 1]?.pos === "noun" && !/s$/.test(lower)) return "verb";
  /* "Farmer manages everything", "Herdsman records weighings": one of them, then what he does. */
  if (isWork(lower) && following && (index === 1 || (index === 2 && /^(?:an?|the|each|every|our|one)$/i.test(tokens[0]?.text ?? "")) || /^(?:the|an?|their|his|her|all|every|each)$/i.test(following.text)) && /^\p{L}/u.test(following.text) && !PARTICLE.test(following.text) && isSomebody(previous)) return "verb";
  /* "If the customer signs, ...", "when the order ships" */
  if (isWork(lower) && index >= 3 && (!following || !/^\p{L}/u.test(following.text)) && /^(?:the|an?|each)$/i.test(tokens[index - 2]?.text ?? "") && /^(?:when|once|if|after|until|before|as|whenever)$/i.test(tokens[index - 3]?.text ?? "")) return "verb";
  /* "Others search near them, book for some days": one act after the other. */
  if (isData && previous === "," && following && /^(?:for|online|by|from|it|them)$/i.test(following.text) && tokens.slice(0, index - 1).some((each, at) => DATA_VERBS.has(each.text.toLowerCase()) && correctPos(tokens, at, words) === "verb" && PLURAL.test(tokens[at - 1]?.text.toLowerCase() ?? ""))) return "verb";
  /* "records defects and signs." */
  if (isWork(lower) && /^(?:and|or)$/.test(previous) && (!following || !/^\p{L}/u.test(following.text)) && tokens.slice(0, index).some((each, at) => isWork(each.text.toLowerCase()) && correctPos(tokens, at, words) === "verb")) return "verb";
  if (lower === "means" && following && /^(?:the|an?|that|it|all|nobody|we|they)$/i.test(following.text)) return "verb";
  /* "After that both review each other." */
  if (isData && /^(?:both|others|they|we|you)$/.test(previous) && following && /^(?:an?|the|each|their|our|your|it|them|all|its)$/i.test(following.text)) return "verb";
  /* "Leads come in from a form" */
  if (index === 0 && token.pos === "verb" && following?.pos === "verb" && /[^s]s$/.test(lower) && resolvePhrase([singular(lower)]).concept !== null) return "noun";
  if (token.pos === "verb" && /[^s]s$/.test(lower) && index > 1 && DATA_VERBS.has(previous) && correctPos(tokens, index - 1, words) === "verb") return "noun";
  if (isData && previous === "," && index > 0 && following && /\p{L}/u.test(following.text) && isLeadingVerb(words.slice(index)) && correctPos(tokens, 0, words) === "verb") return "verb";
  if (token.pos === "verb" && isNounHere(tokens, index)) return "noun";
  return token.pos;
}

/** A verb of work in the third person. */
function isWork(lower: string): boolean {
  const verb = baseForm(lower);
  return /[^s]s$/.test(lower) && verb !== lower && (DATA_VERBS.has(verb) || CREATE_VERBS.has(verb) || UPDATE_VERBS.has(verb));
}

function isSomebody(word: string): boolean {
  const { person, concept } = resolvePhrase([word]);
  return person !== null ? concept === null : isAgentWord(word);
}

const PLURAL = /[^s]s$|^(?:people|children|women|men|crew|clergy|police)$/;
const OBJECT_START = /^(?:an?|the|their|his|her|its|all|any|every|each|new|own|which|what|everything|only|and)$/;

/** "registers online, books visits, views invoices": what somebody does, one act after the other, without saying who again. */
function isWhatTheyDo(tokens: readonly Located[], index: number): boolean {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const lower = token?.text.toLowerCase() ?? "";
  const base = baseForm(lower);
  if (!next || !/[^s]s$/.test(lower) || base === lower || !(DATA_VERBS.has(base) || CREATE_VERBS.has(base) || UPDATE_VERBS.has(base))) return false;
  const previous = tokens[index - 1]?.text.toLowerCase() ?? "";
  if (index > 0 && !/^(?:,|;|and|or|&)$/.test(previous)) return false;
  const following = next.text.toLowerCase();
  if (!OBJECT_START.test(following) && !(next.pos === "noun" && /[^s]s$/.test(following))) return false;
  if (index === 0) return OBJECT_START.test(following) && following !== "and" ? true : next.pos === "noun" && tokens.some(({ text }, at) => at > 1 && /^[,;]$/.test(text));
  return following !== "and" && tokens.slice(0, index).some(({ text, pos }) => pos === "verb" && /[^s]s$/.test(text.toLowerCase()));
}

/** "A customer signs up", "members check in": no sign and no check. */
function isPhrasal(tokens: readonly Located[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!before || !token || !next || before.pos !== "noun" || !PARTICLE.test(next.text)) return false;
  const base = PHRASAL.exec(token.text.toLowerCase());
  return base !== null && (base[2] === "s") !== /[^s]s$/.test(before.text.toLowerCase());
}

const PARTICLE = /^(?:up|in|out|off|back|over|down)$/i;
const PHRASAL = /^(sign|log|check|pick|drop|fill|set|clock|hand|bring|take|send|look|follow|give|turn|write|show|call)(s?)$/;

/** "has stops", "production runs", "record match results": a known noun where no verb can stand. */
function isNounHere(tokens: readonly Located[], index: number): boolean {
  const [before, token, next] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  if (!before || !token) return false;
  const lower = fold(token.text);
  const key = singular(lower);
  if (/(?:ed|ing)$/.test(lower) || resolvePhrase([key]).known === 0) return false;
  const previous = fold(before.text);
  if (lower !== key && BEFORE_NOUN.test(previous)) return true;
  if (/^(?:the|an?|each|every)$/.test(previous) && next?.pos !== "noun" && next?.pos !== "adj") return true;
  const pair = resolvePhrase([singular(previous), key]);
  if (lower !== key && before.pos === "noun" && singular(previous) === previous && pair.concept !== null && pair.known === 2) return true;
  const earlier = tokens[index - 2]?.text.toLowerCase() ?? "";
  return lower === key && next?.pos === "noun" && before.pos === "verb" && DATA_VERBS.has(previous) && !/^(?:and|or|,|\/)$/.test(earlier) && resolvePhrase([key]).concept !== null && !DATA_VERBS.has(lower);
}

function toToken({ text, from, to }: Located, pos: Pos): Token {
  const lower = fold(text);
  return { text, lower, key: singular(lower), pos, from, to };
}

/** Words by script: runs of letters, single Han characters left to the matcher of the catalogue. */
function plainTokens(sentence: Sentence): Token[] {
  const tokens: Token[] = [];
  for (const match of sentence.text.matchAll(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*|[^\s]/gu)) {
    const text = match[0];
    if (HAN.test(text) && text.length > 1) {
      let at = match.index;
      for (const character of text) {
        tokens.push(toToken({ text: character, pos: "other", from: sentence.from + at, to: sentence.from + at + character.length }, "other"));
        at += character.length;
      }
      continue;
    }
    const pos: Pos = /\p{L}/u.test(text) ? "other" : /\d/.test(text) ? "num" : "punct";
    tokens.push(toToken({ text, pos, from: sentence.from + match.index, to: sentence.from + match.index + text.length }, pos));
  }
  return tokens;
}
