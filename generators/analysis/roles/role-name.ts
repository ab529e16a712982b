import { catalogue } from "../words/catalogue";
import { phraseKey } from "../words/normalize";
import { ROLE_NOISE } from "../words/role-cues";

/** "A couple planning our wedding" is a couple. */
const PLANNED = /(?<=^(?:the )?\p{L}+(?: \p{L}+)?)\s(?:\p{L}{3,}ing)\s+(?:an?|the|my|our|their|his|her|to|for|in|on|with|at|from)\b.*$/iu;
/** "Laura, Quality Manager" is a persona of quality managers. */
const PERSONA = /^(?:(?:Dr|Prof|Mr|Mrs|Ms)\.?\s+)?\p{Lu}\p{Ll}+(?:\s\p{Lu}\p{Ll}+)?,\s+(?=\p{Lu}?\p{L}+(?:\s\p{L}+){0,3}$)/u;
/** "Where an artist can": the words that lead to the person. */
const LEAD_IN = /^(?:where|when|if|once|while|from|for|let|lets)\s+(?=(?:an?|the|each|every|all|any)?\b)/i;
const ARTICLE = /^(?:the|each|every|all|any|dos?|das?|del|des)(?:\s+|$)/i;
const BELONGING = /^(\p{L}+)\s+(?:of|de|da|do|d')\s+(?:an?|the|my|our|una?|la|el|los|las|mi|uma?|une)\s+(\p{L}+).*$/iu;
/** What describes a user and, the user taken away, is left of one. */
const LEFT_OF_USER = /^(?:(?:autenticad|registrad|logad|logead|cadastrad|conectad|invitad|convidad|nuev|nov)[oa]s?|added|removed|connecté|inscrit|angemeldete[rn]?|neue[rn]?|role|based|-.*)$/iu;
/** Words that start a part of a sentence and no name. */
const NO_NAME = /^(?:of|to|in|on|at|by|as|and|or|but|from|for|with|where|when|while|how|why|if|let|lets|de|en|para|a|mit|von)\s/i;
const FOR_MYSELF = /\b(?:myself|yourself|ourselves|himself|herself)\b/i;

/** The name in what the text says of somebody: without articles, what they do and what kind of user they are. */
export function cleanRoleName(text: string): string {
  const cut = text.replace(PERSONA, "").replace(/\b(?:with|without|who|that|con|sin|sem|que|com|avec|qui|der|die|mit)\b.*$/i, "").replace(/\b(staff) members?\b/i, "$1").replace(/^as (?:an?|the)\s+/i, "").replace(PLANNED, "").replace(/\s(?:must|can|should|may|will)\s.*$/i, "");
  const bare = cut.replace(ROLE_NOISE, " ").replace(/[*_`"'()[\]]|\p{Extended_Pictographic}/gu, " ").replace(/\s+/g, " ").trim();
  const person = bare.replace(LEAD_IN, "").replace(/^an?\s+/i, "");
  return ofWhom((isKnown(person) ? person : bare).replace(ARTICLE, ""));
}

/** "Owner of a kennel" is a kennel owner; the member of a household is a member. */
function ofWhom(name: string): string {
  const [, who, what] = BELONGING.exec(name) ?? [];
  if (who === undefined || what === undefined || !isKnown(who) || /^(?:head|chair|lead|chief)$/i.test(who)) return name;
  return /^owner$/i.test(who) ? `${what.charAt(0).toUpperCase()}${what.slice(1)} owner` : who;
}

function isKnown(name: string): boolean {
  return catalogue().persons.has(phraseKey(name));
}

/** A role is a name for people: "of long commutes", "registrado" and "learning for myself" are words of a sentence. */
export function isPhraseOfSentence(name: string): boolean {
  return LEFT_OF_USER.test(name) || NO_NAME.test(`${name} `) || FOR_MYSELF.test(name);
}
