import { baseForm } from "../mentions/base-form";
import type { Mention, ReadSentence } from "../mentions/mention";
import { readActors } from "../statements/read-acts";
import type { Token } from "../tag/token";
import { CREATE_VERBS, DATA_VERBS, TRANSITION_VERBS } from "../words/verbs";
import { NOBODY } from "../words/persons";
import { isAboutPeople, isAgentWord } from "./agent-word";
import { addRole } from "./tally";
import type { Tally } from "./tally";

const ACTIVE = new Set("can,could,may,might,must,shall,should,will,would,want,wants,need,needs,able,puede,pueden,debera,pode,podem,deve,peut,peuvent,doit,kann,konnen,soll,sollen".split(","));
/** Verbs that say what is so of somebody, not what he does. */
const PASSIVE = /^(?:have|belong|own|contain|be|get|receive|live|pay|need|consist)$/;

/** A word that the catalogue knows as a record is a role only when the text lets it act. */
const OUTSPOKEN = 4;

/** Persons who act in a sentence, or are let act. */
export function fromActs(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  /* "admin panel", "admin side": somebody administers. */
  const panel = sentence.mentions.find(({ modifier, person }) => modifier && person?.name === "admin");
  if (panel) addRole(tallies, { text: panel.surface, score: 1.6, sentence, from: panel.from, to: panel.to });
  const persons = sentence.mentions.filter((mention) => !mention.modifier && (mention.person !== null || isAgent(mention) || isLetAct(sentence, mention)));
  let follower = { first: -1, score: 0 };
  for (const mention of [...persons].reverse()) {
    /* "servers, managers and hostesses can": the act belongs to all of them. */
    const own = mention.concept !== null && mention.person === null ? OUTSPOKEN : actScore(sentence, mention);
    const between = follower.first < 0 ? [] : sentence.tokens.slice(mention.last, follower.first);
    const joined = between.length > 0 && between.length <= 3 && between.every(({ lower }) => /^(,|\/|&|and|or|y|e|et|und|o|ou|oder)$/.test(lower));
    const score = own > 0 ? own : joined ? follower.score : 0;
    follower = { first: mention.first, score };
    if (score > 0) addRole(tallies, { text: mention.surface, score, sentence, from: mention.from, to: mention.to });
  }
}

function isAgent({ concept, other, phrase }: Mention): boolean {
  return concept === null && other === null && isAgentWord(phrase.split(" ").pop() ?? "");
}

const GRANT = /^(?:allow|enable|let|permit)$/;
const WILL = /^(?:need|needs|want|wants|wish|wishes)$/;

/** "Allow the apprentice to view pots", "the kiln master needs to schedule firings": only people are let do, or want to. */
function isLetAct({ tokens }: ReadSentence, { concept, other, phrase, verb, subject, first, last, tail }: Mention): boolean {
  if (other !== null || tail !== "" || (concept !== null && !isAboutPeople(concept)) || phrase.split(" ").length > 3 || NOBODY.has(phrase)) return false;
  const granted = GRANT.test(verb) && tokens[first - 1]?.text !== ",";
  if (!granted && !(subject && WILL.test(tokens[last]?.lower ?? ""))) return false;
  const [to, act] = tokens.slice(granted ? last : last + 1).map(({ lower }) => lower);
  if (to !== "to") return verb === "let" && to !== undefined && isLetDo(to);
  return act !== undefined && isLetDo(act);
}

function isLetDo(act: string): boolean {
  return DATA_VERBS.has(act) && !HOLDS.test(act);
}

/** Verbs that things do as well: "the report needs to show", "let the page display". */
const HOLDS = /^(?:show|display|include|contain|have|store|send|generate|track|list|support|provide|process|handle|export|import|sync|calculate)$/;

/** "Receptionists at the front desk book appointments": the subject of a plain sentence about work. */
export function fromPlainActs(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  const { block, text, from } = sentence.sentence;
  if (block.kind !== "paragraph" && block.kind !== "item") return;
  if (block.aside !== "none") return;
  for (const actor of readActors(text)) addRole(tallies, { text: actor.text, score: 1.6, sentence, from: from + actor.from, to: from + actor.to });
}

/** How strongly a sentence shows a person acting: a modal, "allows X to", "only X can", an act in the present. */
function actScore({ tokens }: ReadSentence, mention: Mention): number {
  const next = tokens[mention.last];
  const before = tokens[mention.first - 1]?.lower ?? "";
  if (before === "of" && /^(?:number|amount|count)$/.test(tokens[mention.first - 2]?.lower ?? "")) return 0;
  if (before === "only") return 2;
  if (next && ACTIVE.has(next.lower)) return modalScore(tokens.slice(mention.last + 1, mention.last + 5), mention);
  if (/^(?:connect|match|pair)$/.test(mention.verb) || (/^(?:with|to|and)$/.test(mention.preposition) && /^(?:connect|match|pair)$/.test(mention.through))) return 1.6;
  if (mention.person?.kind === "admin" && mention.subject) return 1.6;
  if (next?.lower === "to" && /^(allow|enabl|permit|let|for$|help|requir)/.test(mention.verb || before)) return 2;
  if (/^(allow|enabl|let|permit|help|giv)/.test(mention.verb)) return 2;
  if (next && /^accounts?$/.test(next.lower)) return 2;
  if (tokens.slice(Math.max(0, mention.first - 3), mention.first).some(({ lower }) => /^(permet|permit|ermoglich|permettre)/.test(lower))) return 2;
  if (mention.subject && next?.pos === "verb" && DATA_VERBS.has(baseForm(next.lower)) && mention.preposition === "") return CREATE_VERBS.has(baseForm(next.lower)) || TRANSITION_VERBS[baseForm(next.lower)] !== undefined ? 1.6 : 1;
  if (mention.subject && next?.pos === "verb" && mention.person !== null && !PASSIVE.test(baseForm(next.lower))) return 0.8;
  if (mention.preposition === "by" && tokens.slice(Math.max(0, mention.first - 4), mention.first).some(({ lower }) => /(ed|en)$/.test(lower))) return 0.7;
  return 0;
}

/** "doctors can create" says who acts; "members can be added" does not. */
function modalScore(follow: readonly Token[], mention: Mention): number {
  const words = follow.filter(({ lower }) => !/^(also|only|not|then|easily|always)$/.test(lower));
  if (words[0]?.lower === "be" && words[1]?.lower !== "able") return 0;
  const [first] = words;
  const acts = words.some(({ lower }) => DATA_VERBS.has(lower)) || (first?.pos === "verb" && !PASSIVE.test(first.lower));
  return acts && (mention.person !== null || mention.plural || /^(?:an?|each|every|any|only)$/.test(mention.determiner) || (mention.determiner === "the" && isLetDo(words[0]?.lower ?? "")) || words.some(({ lower }) => lower === "to")) ? 1.6 : 1.2;
}

