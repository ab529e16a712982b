import { ancestors } from "./document/block";
import type { Block } from "./document/block";
import type { ReadSentence } from "./mentions/mention";
import type { Reading } from "./read-description";
import { catalogue } from "./words/catalogue";
import { fold, phraseKey } from "./words/normalize";
import { ACTOR_LABEL, BUILDERS, ROLE_NOISE, ROLE_SECTION, STORY } from "./words/role-cues";
import { baseForm } from "./mentions/base-form";
import { isAgentWord } from "./roles/agent-word";
import { fromActs, fromPlainActs } from "./roles/from-acts";
import { fromParts } from "./roles/from-parts";
import type { FoundRole } from "./roles/found-role";
import { cleanRoleName } from "./roles/role-name";
import { nameOfOwner, ownersAreKept } from "./roles/plain-owner";
import { addRole } from "./roles/tally";
import type { Tally } from "./roles/tally";
import { DATA_VERBS } from "./words/verbs";

const NEEDED = 1.5;
/** Words that as often name a part of a machine. */
const MACHINES = /^(?:controller|server|operator|handler|host)$/;
/** A story, a list of roles or a label tells of somebody; a sentence in passing does not. */
const TOLD_OUTRIGHT = 3;
const BUILDERS_NEED = 2.5;
/** Words for people as others see them, or for a side of one act; whoever they are is named elsewhere. */
const OF_SOMEBODY = /^(?:colleague|co-?worker|team ?mate|peer|classmate|sender|receiver|recipient|requester|payer|payee)$/;
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
    fromParts(tallies, sentence);
    if (reading.tongue === "en") fromPlainActs(tallies, sentence);
  }
  const owner = tallies.get("owner");
  if (owner && owner.strongest < TOLD_OUTRIGHT && ownersAreKept(reading)) tallies.delete("owner");
  const whose = owner ? nameOfOwner(reading) : null;
  if (owner && whose !== null) owner.names.set(whose, Number.MAX_SAFE_INTEGER);
  const roles = [...tallies].filter(([key, tally]) => tally.score >= (BUILDERS.test(key) || MACHINES.test(key) ? BUILDERS_NEED : NEEDED) && !OF_SOMEBODY.test(key)).map(([key, tally]) => toRole(key, tally));
  return mergeCompounds(roles);
}

function fromStory(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  const { text, from } = sentence.sentence;
  for (const pattern of STORY) {
    const match = pattern.exec(text);
    if (!match?.[1]) continue;
    /* "As a learning exercise" is told of nobody, when no wish follows. */
    if (match[0].length + match.index >= text.length && !isPerson(cleanRoleName(match[1])) && !isAgentWord(match[1].split(" ").pop() ?? "")) return;
    const at = match.index + match[0].indexOf(match[1]);
    for (const part of match[1].split(/\s+or\s+|\s+and\s+(?!\w+ staff)|\/(?!admin)/i)) addRole(tallies, { text: part, score: 5, sentence, from: from + at, to: from + at + match[1].length });
    return;
  }
}

function fromActorLabel(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  const label = sentence.sentence.label;
  if (!label || !ACTOR_LABEL.test(fold(label.text).replace(/^\W+/, "").replace(/^(?:\d+ |user |access |the |main |system )+(?=roles?$|users?$)/, "").replace(/^(?:\d+ )?(?:users?|roles?|accounts?) types$/, "role"))) return;
  const parts = sentence.sentence.text.replace(/\.$/, "").replace(/_/g, " ").split(/[,;/、]|\band\b|\bby\b|\be\b|\bet\b|\bund\b/).filter((part) => /\p{L}/u.test(part));
  if (!parts.every((part) => part.trim().split(/\s+/).length <= 4) || !parts.every(mayNamePeople)) return;
  for (const part of parts) addRole(tallies, { text: part, score: 2, sentence, from: sentence.sentence.from, to: sentence.sentence.to });
}

function fromRow(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  const { block, from, to, start, end } = sentence.sentence;
  if (block.kind !== "row") return;
  for (const cell of block.cells) if (cell.start >= start && cell.start < end && ACTOR_LABEL.test(fold(cell.column)) && cell.text !== "" && block.cells.every(({ column }) => !/email|e-mail|name/i.test(column))) addRole(tallies, { text: cell.text.split(/\s*\/\s*/)[0] ?? cell.text, score: 3, sentence, from, to });
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
  const own = block.kind === "heading" ? /^(perfil|rol|role|persona|profil|actor)\b(?!-)[\s\d:]*(.+)$/i.exec(text)?.[2] : undefined;
  if (own && /\p{L}{3}/u.test(own) && mayNamePeople(own)) addRole(tallies, { text: own.replace(/\(.*$/, ""), score: 4, sentence, from, to });
  if (!owners.some((owner) => (owner.kind === "heading" || owner.kind === "label") && ROLE_SECTION.test(fold(owner.text).slice(0, 80)))) return;
  const name = text.replace(/\(.*$/, "").replace(/^\d+[.)]\s*/, "").replace(/[.:]$/, "");
  if (name.split(/\s+/).length > 4) return;
  const part = name.split(/\s*\/\s*/)[0] ?? name;
  /* "Helper: can add inspections" */
  const explained = from === 0 && /^\s*(?::|[-–—])\s*(?:can|may|manages?|adds?|creates?|views?|reads?|sees|approves?|edits?|has access|is able)\b/i.test(block.text.slice(to));
  if (phraseKey(part) !== "" && (isPerson(part) || ((explained || isAmongPeople(block)) && from === 0 && mayNamePeople(part))) && !DATA_VERBS.has(fold(part).split(" ")[0] ?? "")) addRole(tallies, { text: part, score: 3, sentence, from, to });
}

/** Most items of the list begin with people: whoever the others begin with are people too. */
function isAmongPeople({ kind, parent }: Block): boolean {
  const names = (parent?.children ?? []).filter((each) => each.kind === "item").map(({ text }) => /^([^:(–—]{2,40}?)\s*(?:[:(–—]|\s-\s|$)/.exec(text)?.[1] ?? "");
  return kind === "item" && names.length >= 3 && names.filter(isPerson).length * 2 > names.length;
}

function isPerson(text: string): boolean {
  const words = phraseKey(text.replace(ROLE_NOISE, " ")).split(" ");
  return catalogue().persons.has(words.join(" ")) || catalogue().persons.has(words[words.length - 1] ?? "");
}

/** A heading or label that is a person and owns acts: "Librarian", "Customer:", "Admin functions". */
function fromHeading(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  const { block, text, from, to, label } = sentence.sentence;
  const isLabel = block.kind === "heading" || block.kind === "label" || (label === null && block.text.length > text.length && from === 0 && /^\s*[:：–—→-]/.test(block.text.slice(to)));
  const isOutline = block.kind === "item" && from === 0 && text.length === block.text.length && ownsActs(block);
  if ((!isLabel && !isOutline) || text.length > 60) return;
  const name = text.replace(/\(.*$/, "").replace(/^[\d.\s]+/, "").replace(/\b(stories|story|functions?|features?|role|side|panel|functionalit(y|ies)|requirements?|can|should be able to|acceso del|needs?)\b.*$/i, "").replace(/[:.]$/, "").trim();
  const followed = bodyActs(sentence) || block.children.length > 0;
  if (name === "" || name.split(/\s+/).length > 4 || !followed) return;
  for (const part of name.split(/\s*[&,]\s*|\s+and\s+/i).map((each) => cleanRoleName(each.split("/")[0] ?? each))) if (catalogue().persons.has(phraseKey(part)) || ((isAgentWord(part) || isPeopleOfKind(part)) && ownsActs(block))) addRole(tallies, { text: part, score: block.kind === "heading" ? 2 : 3, sentence, from, to });
}

/** "Kennel owners": people in the plural, with a word that says which. */
function isPeopleOfKind(text: string): boolean {
  const words = text.trim().split(/\s+/);
  return words.length === 2 && /s$/i.test(words[1] ?? "") && isPerson(text) && !DATA_VERBS.has(fold(words[0] ?? ""));
}

/** Most of what stands below starts with something to do: "Packers" over "Pack orders" and "Print labels". */
function ownsActs({ children }: Block): boolean {
  const acts = children.filter(({ text }) => DATA_VERBS.has(baseForm(/^\P{L}*(?:can\s+|view and\s+)?(\p{L}+)/iu.exec(text)?.[1]?.toLowerCase() ?? "")));
  return children.length >= 2 && acts.length * 2 >= children.length;
}

/** The text after a label starts with a verb: "Client: Post jobs". */
function bodyActs(sentence: ReadSentence): boolean {
  const { block, to } = sentence.sentence;
  const first = /^\s*(?:[:：]|[-–—→=]+>?)\s*\**([\p{L}]+)/u.exec(block.text.slice(to))?.[1] ?? "";
  return first !== "" && (DATA_VERBS.has(baseForm(first.toLowerCase())) || /^(can|has|have|receives?|oversees?|a|user|the|who|will|could|is|el|la)$/i.test(first));
}

/** "for glazers and throwers who sign in", "drivers with their own login" */
const SIGN_IN = /((?:[\p{L}]+(?: [\p{L}]+)?(?:, (?:and )?| and | or ))*[\p{L}]+) (?:who|that|can|have to|must|will) (?:all |each )?(?:(?:sign|log) ?in|have (?:an?|their own|separate) (?:account|login|access)s?)\b/iu;

/** "6 user roles: org_admin, team_manager, player" */
const NAMED_ROLES = /\b(?:user |access )?roles?\s*(?::|[–—-]|are|include|such as|like)\s+([\p{L}_][\p{L}_ ,/|·]{4,160})/giu;
/** "Users have either Admin, Manager or Clerk permissions" */
const RIGHTS_OF = /\b(?:either|an?|with|have|be|of|the)\s+((?:\p{L}+(?: \p{L}+)?\s*,\s*)*\p{L}+(?: \p{L}+)?\s+(?:or|and)\s+\p{L}+)\s+(?:permissions?|roles?|access|privileges|rights|accounts)\b/giu;

/** "roles (admin, doctor, patient)", "role-based access for Doctors, Administrators and Patients". */
function fromEnumeration(tallies: Map<string, Tally>, sentence: ReadSentence): void {
  const { text, from } = sentence.sentence;
  for (const match of text.matchAll(/\b(?:roles?|permissions|access control|role-based|user types?|users|registration and login|actors)\b[^.()]{0,40}\((?:e\.g\.,?\s*|i\.e\.,?\s*)?([^)]{4,120})\)/gi)) {
    const parts = (match[1] ?? "").split(/[,/&]|\band\b|\bor\b/).map((part) => part.trim()).filter((part) => part !== "");
    const persons = parts.filter(isPerson);
    const strong = /role|permission|access|registration/i.test(match[0].slice(0, 20));
    if (persons.length >= 2 && persons.length >= parts.length * 0.6) for (const part of persons) addRole(tallies, { text: part, score: strong ? 3 : 1, sentence, from: from + match.index, to: from + match.index + match[0].length });
  }
  for (const match of [...text.matchAll(NAMED_ROLES), ...text.matchAll(RIGHTS_OF)]) {
    const parts = (match[1] ?? "").replace(/_/g, " ").split(/\s*(?:[,/|·]|\band\b|\bor\b)\s*/).map((part) => part.replace(/\(.*$/, "").trim()).filter((part) => part !== "");
    if (parts.length >= 2 && parts.filter(isPerson).length * 2 > parts.length) for (const part of parts) if (mayNamePeople(part)) addRole(tallies, { text: part, score: 3, sentence, from: from + match.index, to: from + match.index + match[0].length });
  }
  const signing = SIGN_IN.exec(text)?.[1];
  if (signing) for (const part of signing.replace(/^.*\b(?:for|of|by|with|the|our|all|has|have)\s+/i, "").split(/\s*(?:,|\band\b|\bor\b)\s*/)) if (isPerson(part) || isAgentWord(part.split(" ").pop() ?? "")) addRole(tallies, { text: part, score: 3, sentence, from, to: from + text.length });
  const named = /\b([\p{L}]+(?: [\p{L}]+)?) role\b/iu.exec(text)?.[1];
  if (named && isPerson(named)) addRole(tallies, { text: phraseKey(named).split(" ").length > 1 && !catalogue().persons.has(phraseKey(named)) ? (named.split(" ")[1] ?? named) : named, score: 3, sentence, from, to: from + text.length });
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
    /* "The owner" of a text in which boat owners sign in is one of them. */
    else if (other.key === "owner" && role.kind === "end") merged[at] = { ...role, score: other.score + role.score, evidence: [...role.evidence, ...other.evidence] };
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
