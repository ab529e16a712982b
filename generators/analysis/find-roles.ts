import { ancestors } from "./document/block";
import type { Mention, ReadSentence } from "./mentions/mention";
import type { Reading } from "./read-description";
import { catalogue } from "./words/catalogue";
import type { PersonKind } from "./words/catalogue";
import { fold, phraseKey } from "./words/normalize";
import { NOBODY } from "./words/persons";
import { ACTOR_LABEL, ROLE_NOISE, ROLE_SECTION, STORY } from "./words/role-cues";
import { baseForm } from "./mentions/base-form";
import { readActors } from "./statements/read-acts";
import type { Token } from "./tag/token";
import { CREATE_VERBS, DATA_VERBS, TRANSITION_VERBS } from "./words/verbs";

/** Someone who signs in, with the sentences that say so. */
export interface FoundRole {
  /** The English word of the catalogue it is closest to, or the key of the phrase. */
  readonly key: string;
  /** As the description writes it, in the singular. */
  readonly name: string;
  readonly kind: PersonKind;
  readonly score: number;
  readonly evidence: readonly RoleEvidence[];
}

export interface RoleEvidence {
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
}

interface Tally {
  score: number;
  readonly names: Map<string, number>;
  readonly evidence: RoleEvidence[];
  known: boolean;
  kind: PersonKind;
}

const ACTIVE = new Set("can,could,may,might,must,shall,should,will,would,want,wants,need,needs,able,puede,pueden,debera,pode,podem,deve,peut,peuvent,doit,kann,konnen,soll,sollen".split(","));
const NEEDED = 1.5;
/** Verbs that say what is so of somebody, not what he does. */
const PASSIVE = /^(?:have|belong|own|contain|be|get|receive|live|pay|need|consist)$/;

/** Find who uses the product: stories, role sections, headings about people, subjects of acts. */
export function findRoles(reading: Reading): FoundRole[] {
  const tallies = new Map<string, Tally>();
  for (const sentence of reading.sentences) {
    const { block } = sentence.sentence;
    if (block.aside === "reference" || block.aside === "setup" || block.aside === "excluded" || block.aside === "technology") continue;
    fromStory(tallies, sentence);
    fromActorLabel(tallies, sentence);
    fromRow(tallies, sentence);
    if (block.aside === "planning" || block.aside === "quality") continue;
    fromSection(tallies, sentence);
    fromHeading(tallies, sentence);
    fromEnumeration(tallies, sentence);
    fromActs(tallies, sentence);
    if (reading.language === "en") fromPlainActs(tallies, sentence);
  }
  const roles = [...tallies].filter(([, tally]) => tally.score >= NEEDED).map(([key, tally]) => toRole(key, tally));
  return mergeCompounds(roles);
}

function addRole(tallies: Map<string, Tally>, { text, score, sentence, from, to }: { readonly text: string; readonly score: number; readonly sentence: ReadSentence; readonly from: number; readonly to: number }): void {
  const cleaned = text.replace(/\b(?:with|who|that|con|que|com|avec|qui|der|die|mit)\b.*$/i, "").replace(/\b(staff|team) members?\b/i, "$1").replace(ROLE_NOISE, " ").replace(/[*_`"'()[\]]/g, " ").replace(/\s+/g, " ").trim();
  const key = phraseKey(cleaned);
  if (key === "" || NOBODY.has(key) || key.split(" ").length > 4) return;
  const words = key.split(" ");
  const person = catalogue().persons.get(key) ?? catalogue().persons.get(words[words.length - 1] ?? "") ?? null;
  if (!person && score < 1) return;
  if (!person && (catalogue().others.has(key) || (catalogue().things.has(key) && score < 4))) return;
  const id = catalogue().persons.get(key)?.name ?? key;
  const tally: Tally = tallies.get(id) ?? { score: 0, names: new Map(), evidence: [], known: person !== null, kind: person?.kind ?? "staff" };
  tally.score += score;
  tally.names.set(fold(cleaned) === cleaned.toLowerCase() ? singularPhrase(cleaned) : cleaned, (tally.names.get(singularPhrase(cleaned)) ?? 0) + 1);
  tally.evidence.push({ sentence, from, to });
  tallies.set(id, tally);
}

/** The last word in the singular; case and accents stay. */
function singularPhrase(text: string): string {
  const words = text.split(" ");
  const last = words.pop() ?? "";
  const key = phraseKey(last);
  if (/^\p{Lu}{2,}$/u.test(last)) return text;
  return [...words, fold(last) === last.toLowerCase() && key !== "" && !key.includes(" ") ? key : last].join(" ");
}

function fromStory(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  const { text, from } = sentence.sentence;
  for (const pattern of STORY) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    const at = match.index + match[0].indexOf(match[1]);
    for (const part of match[1].split(/\s+or\s+|\s+and\s+(?!\w+ staff)|\/(?!admin)/i)) addRole(tallies, { text: part, score: 5, sentence, from: from + at, to: from + at + match[1].length });
    return;
  }
}

function fromActorLabel(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  const label = sentence.sentence.label;
  if (!label || !ACTOR_LABEL.test(fold(label.text))) return;
  const parts = sentence.sentence.text.replace(/\.$/, "").split(/[,;/、]|\band\b|\bby\b|\be\b|\bet\b|\bund\b/).filter((part) => /\p{L}/u.test(part));
  if (!parts.every((part) => part.trim().split(/\s+/).length <= 4) || !parts.every(mayNamePeople)) return;
  for (const part of parts) addRole(tallies, { text: part, score: 2, sentence, from: sentence.sentence.from, to: sentence.sentence.to });
}

function fromRow(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  const { block, from, to } = sentence.sentence;
  if (block.kind !== "row") return;
  for (const cell of block.cells) if (ACTOR_LABEL.test(fold(cell.column)) && cell.text !== "" && block.cells.every(({ column }) => !/email|e-mail|name/i.test(column))) addRole(tallies, { text: cell.text, score: 3, sentence, from, to });
}

/** Up to three words that no verb, measure or thing is among: "Shift leads", not "Track equipment location". */
function mayNamePeople(text: string): boolean {
  const words = phraseKey(text.replace(/\(.*$/, "")).split(" ").filter((word) => word !== "");
  if (words.length === 0 || words.length > 4) return false;
  if (words.length <= 3 && isPerson(text) && !DATA_VERBS.has(words[0] ?? "")) return true;
  const table = catalogue();
  return words.length <= 3 && !words.some((word) => DATA_VERBS.has(word) || table.others.has(word) || table.things.has(word) || /^(?:has|have|many|goal|along|primary)$/.test(word));
}

/** Items of a section about roles: the label of the item, or the whole item. */
function fromSection(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  const { block, label, text, from, to } = sentence.sentence;
  if (label && !/^(user )?(persona|role|actor|profile|perfil)\s*\d*$/i.test(label.text)) return;
  const owners = ancestors(block).slice(0, 2);
  const own = block.kind === "heading" ? /^(perfil|rol|role|persona|profil|actor)\b[\s\d:]*(.+)$/i.exec(text)?.[2] : undefined;
  if (own && /\p{L}{3}/u.test(own)) addRole(tallies, { text: own.replace(/\(.*$/, ""), score: 4, sentence, from, to });
  if (!owners.some((owner) => (owner.kind === "heading" || owner.kind === "label") && ROLE_SECTION.test(fold(owner.text).slice(0, 80)))) return;
  const name = text.replace(/\(.*$/, "").replace(/^\d+[.)]\s*/, "").replace(/[.:]$/, "");
  if (name.split(/\s+/).length > 4) return;
  const part = name.split(/\s*\/\s*/)[0] ?? name;
  if (phraseKey(part) !== "" && isPerson(part) && !DATA_VERBS.has(fold(part).split(" ")[0] ?? "")) addRole(tallies, { text: part, score: 3, sentence, from, to });
}

function isPerson(text: string): boolean {
  const words = phraseKey(text.replace(ROLE_NOISE, " ")).split(" ");
  return catalogue().persons.has(words.join(" ")) || catalogue().persons.has(words[words.length - 1] ?? "");
}

/** A heading or label that is a person and owns acts: "Librarian", "Customer:", "Admin functions". */
function fromHeading(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  const { block, text, from, to, label } = sentence.sentence;
  const isLabel = block.kind === "heading" || block.kind === "label" || (label === null && block.text.length > text.length && from === 0 && /^\s*[:：–—→-]/.test(block.text.slice(to)));
  if (!isLabel || text.length > 60) return;
  const name = text.replace(/\(.*$/, "").replace(/^[\d.\s]+/, "").replace(/\b(stories|story|functions?|features?|role|side|panel|functionalit(y|ies)|requirements?|can|should be able to|acceso del|needs?)\b.*$/i, "").replace(/[:.]$/, "").trim();
  const verbs = name !== text || block.children.length > 0 ? 1 : 0;
  const followed = bodyActs(sentence) || block.children.length > 0;
  if (name === "" || name.split(/\s+/).length > 4 || !followed) return;
  for (const part of name.split(/\s*[&,]\s*|\s+and\s+/i).map((each) => each.split("/")[0] ?? each)) if (catalogue().persons.has(phraseKey(part))) addRole(tallies, { text: part, score: block.kind === "heading" ? 2 + verbs * 0 : 3, sentence, from, to });
}

/** The text after a label starts with a verb: "Client: Post jobs". */
function bodyActs(sentence: ReadSentence): boolean {
  const { block, to } = sentence.sentence;
  const first = /^\s*(?:[:：]|[-–—→=]+>?)\s*\**([\p{L}]+)/u.exec(block.text.slice(to))?.[1] ?? "";
  return first !== "" && (DATA_VERBS.has(baseForm(first.toLowerCase())) || /^(can|has|have|receives?|oversees?|a|user|the|who|will|could|is|el|la)$/i.test(first));
}

/** "roles (admin, doctor, patient)", "role-based access for Doctors, Administrators and Patients". */
function fromEnumeration(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  const { text, from } = sentence.sentence;
  for (const match of text.matchAll(/\b(?:roles?|permissions|access control|role-based|user types?|users|registration and login|actors)\b[^.()]{0,40}\((?:e\.g\.,?\s*|i\.e\.,?\s*)?([^)]{4,120})\)/gi)) {
    const parts = (match[1] ?? "").split(/[,/]|\band\b|\bor\b/).map((part) => part.trim()).filter((part) => part !== "");
    const persons = parts.filter(isPerson);
    const strong = /role|permission|access/i.test(match[0].slice(0, 20));
    if (persons.length >= 2 && persons.length >= parts.length * 0.6) for (const part of persons) addRole(tallies, { text: part, score: strong ? 3 : 1, sentence, from: from + match.index, to: from + match.index + match[0].length });
  }
  const named = /\b([\p{L}]+(?: [\p{L}]+)?) role\b/iu.exec(text)?.[1];
  if (named && isPerson(named)) addRole(tallies, { text: phraseKey(named).split(" ").length > 1 && !catalogue().persons.has(phraseKey(named)) ? (named.split(" ")[1] ?? named) : named, score: 3, sentence, from, to: from + text.length });
}

/** "beekeepers", "curator", "dietitian": a word for who does something, though no table knows it. */
function isAgent(mention: Mention): boolean {
  const last = mention.phrase.split(" ").pop() ?? "";
  return mention.concept === null && mention.other === null && last.length > 5 && /(er|or|ist|ian|ant|eer|keeper|man|woman)$/.test(last) && !/(number|folder|computer|browser|filter|header|footer|calendar|order|letter|paper|server|router|counter|marker|monitor|sensor|error|color|colour|factor|vector|editor|processor|scanner|printer|provider|parameter|container|register|buffer|timer|layer|center|power|weather|matter|manner|corner|offer|transfer|barrier|tracker|loader|helper|wrapper|handler|controller|planner|builder|docker|cluster|newsletter|character|quarter|semester|poster|sticker|slider|reminder|holder|identifier|indicator|operator|generator|calculator|simulator|accelerator|refrigerator|human|restaurant|participant|assistant|variant|constant|merchant|consultant|plant|grant|music(ian)?|list|checklist|playlist|wishlist|waitlist|shortlist|browser|another|whether|user)$/.test(last);
}

function fromActs(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  /* "admin panel", "admin side": somebody administers. */
  const panel = sentence.mentions.find(({ modifier, person }) => modifier && person?.name === "admin");
  if (panel) addRole(tallies, { text: panel.surface, score: 1.6, sentence, from: panel.from, to: panel.to });
  const persons = sentence.mentions.filter((mention) => !mention.modifier && (mention.person !== null || isAgent(mention)));
  let follower = { first: -1, score: 0 };
  for (const mention of [...persons].reverse()) {
    /* "servers, managers and hostesses can": the act belongs to all of them. */
    const own = actScore(sentence, mention);
    const between = follower.first < 0 ? [] : sentence.tokens.slice(mention.last, follower.first);
    const joined = between.length > 0 && between.length <= 3 && between.every(({ lower }) => /^(,|\/|&|and|or|y|e|et|und|o|ou|oder)$/.test(lower));
    const score = own > 0 ? own : joined ? follower.score : 0;
    follower = { first: mention.first, score };
    if (score > 0) addRole(tallies, { text: mention.surface, score, sentence, from: mention.from, to: mention.to });
  }
}

/** "Receptionists at the front desk book appointments": the subject of a plain sentence about work. */
function fromPlainActs(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  const { block, text, from } = sentence.sentence;
  if (block.kind !== "paragraph" && block.kind !== "item") return;
  if (block.aside !== "none") return;
  for (const actor of readActors(text)) addRole(tallies, { text: actor.text, score: 1.6, sentence, from: from + actor.from, to: from + actor.to });
}

/** How strongly a sentence shows a person acting: a modal, "allows X to", "only X can", an act in the present. */
function actScore({ tokens }: ReadSentence, mention: Mention): number {
  const next = tokens[mention.last];
  const before = tokens[mention.first - 1]?.lower ?? "";
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
  return mention.person !== null && acts ? 1.6 : 1.2;
}

function toRole(key: string, tally: Tally): FoundRole {
  const [name] = [...tally.names].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [key];
  return { key, name, kind: tally.kind, score: tally.score, evidence: tally.evidence };
}

const SAME: Readonly<Record<string, string>> = { administrator: "admin", "system administrator": "admin", "system admin": "admin", superadmin: "admin", "super admin": "admin", "site administrator": "admin", lecturer: "teacher", instructor: "teacher", client: "customer", "registered customer": "customer", organiser: "organizer", pupil: "student", "staff member": "staff", renter: "tenant", "hr admin": "hr" };

/** "event organizer" and "organizer", "administrator" and "admin" are one role; the likelier name stays. */
function mergeCompounds(roles: readonly FoundRole[]): FoundRole[] {
  const merged: FoundRole[] = [];
  const whole = roles.filter((role) => !roles.some((long) => long !== role && isPartOf(role, long)));
  for (const role of whole.sort((a, b) => b.score - a.score || (a.key < b.key ? -1 : 1))) {
    const at = merged.findIndex((kept) => sameRole(role.key, kept.key));
    const other = merged[at];
    if (!other) merged.push(role);
    else merged[at] = { ...other, ...(isPartOf(other, role) ? { key: role.key, name: role.name } : {}), score: other.score + role.score, evidence: [...other.evidence, ...role.evidence] };
  }
  return merged;
}

/** "Officer" was only ever a part of "HR officer": the whole name stays. */
function isPartOf(short: FoundRole, long: FoundRole): boolean {
  return (long.key.endsWith(` ${short.key}`) || long.key.startsWith(`${short.key} `)) && short.evidence.every((each) => long.evidence.some((whole) => whole.sentence === each.sentence));
}

function sameRole(left: string, right: string): boolean {
  if ((SAME[left] ?? left) === (SAME[right] ?? right)) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return long.endsWith(` ${short}`) || (long.startsWith(`${short} `) && /^(hr|it|qa)$/.test(short));
}
