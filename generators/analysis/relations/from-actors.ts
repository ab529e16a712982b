import { capitalWithArticle } from "../../genome/names/article";
import type { FoundEntity } from "../entities/found-entity";
import type { Evidence } from "../fields/found-field";
import type { FoundPermission } from "../permissions/found-permission";
import type { FoundRole } from "../roles/found-role";
import type { ReadSentence } from "../mentions/mention";
import type { Reading } from "../read-description";
import { catalogue } from "../words/catalogue";
import { phraseKey } from "../words/normalize";
import { personOfRecord } from "../words/personal-records";
import { CREATE_VERBS } from "../words/verbs";
import type { Draft, RelationContext } from "./draft";
import { isPerson } from "./pair-features";
import { isChild, parentsOf } from "./parents";

/** Who adds records of an entity, in the text's words, is linked to it: as an entity of its own or as the user behind it. */
export function fromActors(reading: Reading, { index, roles, permissions, statements }: RelationContext): Draft[] {
  const drafts: Draft[] = [];
  const makers = new Map<FoundEntity, FoundPermission[]>();
  for (const permission of permissions) {
    if (permission.action !== "create" || permission.evidence.length === 0) continue;
    makers.set(permission.entity, [...(makers.get(permission.entity) ?? []), permission]);
  }
  for (const [entity, found] of makers) {
    const owners = found.map(({ role, evidence, scope }) => ({ role: roles.find(({ key }) => key === role), evidence, own: scope === "own" })).filter((each): each is typeof each & { readonly role: FoundRole } => each.role !== undefined && each.role.kind !== "admin" && (each.role.kind === "end" || !statements.full.has(entity)));
    const [best] = [...owners].sort((a, b) => rank(b) - rank(a));
    const evidence = best?.evidence[0];
    if (!best || !evidence) continue;
    const person = index.byKey(titleOf(best.role.key)) ?? index.byName(best.role.name);
    if (person === entity) continue;
    if (person && !drafts.some(({ from, to }) => from === entity && to === person) && !isChild(person, entity)) drafts.push({ from: entity, to: person, kind: "manyToOne", name: "", required: false, score: startsWith(best.role, evidence) && (best.role.kind === "end" || isOwnAct(evidence)) ? 3 : best.own || best.role.kind === "end" || isChild(entity, person) ? 1.2 : 0.8, evidence, assumption: "" });
    if (!person) drafts.push({ from: entity, to: null, kind: "manyToOne", name: best.role.name, required: false, score: 1.5, evidence, assumption: "" });
  }
  for (const sentence of reading.sentences) {
    if (sentence.sentence.block.aside !== "none") continue;
    const assigned = sentence.mentions.find((mention) => mention.verb === "assign" && index.of(mention));
    const staff = assigned ? roles.find(({ key }) => key !== "admin" && !index.byKey(key) && sentence.mentions.some((mention) => mention.preposition === "to" && (mention.person?.name === key || mention.phrase === key))) : undefined;
    const passive = PASSIVE.exec(sentence.sentence.text);
    const worked = passive ? (index.byName(passive[2] ?? "") ?? index.byName((passive[2] ?? "").split(" ")[0] ?? "")) : null;
    const worker = passive ? roles.find(({ key }) => key === phraseKey(passive[1] ?? "")) : undefined;
    if (worked && worker && !isPerson(worked) && index.byName(worker.name) === null) drafts.push({ from: worked, to: null, kind: "manyToOne", name: worker.name, required: false, score: 3, evidence: { sentence, from: sentence.sentence.from, to: sentence.sentence.to, confidence: 80 }, assumption: "" });
    const toUsers = assigned && /\bto (?:a |the |other |specific |individual )?(?:users?|people|team members?|staff|members?)\b/i.test(sentence.sentence.text);
    const target = assigned ? index.of(assigned) : null;
    if (target && (staff || (toUsers && !index.inSentence(sentence).some((entity) => entity !== target && /member|staff|employee/i.test(entity.name))))) drafts.push({ from: target, to: null, kind: "manyToOne", name: "Assignee", required: false, score: 2, evidence: { sentence, from: sentence.sentence.from, to: sentence.sentence.to, confidence: 75 }, assumption: "" });
  }
  return drafts;
}

/** "Editors are assigned to episodes" */
const PASSIVE = /^(?:(?:an?|the|each|every|one|several)\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?)\s+(?:is|are|can be|may be|gets?)\s+(?:assigned|allocated|given)\s+to\s+(?:(?:an?|the|each|every|one or more|several|their)\s+)?([\p{L}-]+(?:\s[\p{L}-]+)?)/iu;

/** "Sees the visits assigned to them", "see their own orders": whoever it is is named on the record. */
export function fromAssigned({ permissions, roles }: Pick<RelationContext, "permissions" | "roles">, drafts: readonly Draft[]): Draft[] {
  const linked = new Set(drafts.filter(({ to }) => to === null).map(({ from }) => from));
  const owned = new Set(drafts.filter(({ to }) => to !== null && isPerson(to)).map(({ from }) => from));
  const found: Draft[] = [];
  for (const { entity, role, scope, evidence } of permissions) {
    const isTheirs = scope === "own" && evidence.length > 0 && !owned.has(entity) && !isPerson(entity);
    if ((scope !== "assigned" && !isTheirs) || linked.has(entity)) continue;
    linked.add(entity);
    found.push({ from: entity, to: null, kind: "manyToOne", name: roles.find(({ key }) => key === role)?.name ?? "Assignee", required: false, score: 2, evidence: evidence[0] ?? null, assumption: "" });
  }
  return found;
}

/** Words of a sentence in which nobody in particular acts: "users can create tasks", "As a user, I want to ..." */
const ANYBODY = /\b(?:users?|people|you|i|we|everyone|anyone)(?:\s+(?:can|could|should|must|may|will|want|wants|need|needs|would|like|be|to|able|also|easily|either|then)){1,4}\s+$/i;

/** What users in general make is theirs. */
function fromAnybody(sentence: ReadSentence, { index }: Pick<RelationContext, "index">): Draft[] {
  const { block, text, from } = sentence.sentence;
  if (block.aside !== "none") return [];
  return sentence.mentions.flatMap((mention): Draft[] => {
    const entity = index.of(mention);
    if (!entity || mention.modifier || !CREATE_VERBS.has(mention.verb) || isPerson(entity)) return [];
    const verb = sentence.tokens.slice(0, mention.first).reverse().find(({ pos }) => pos === "verb");
    if (!verb || !ANYBODY.test(text.slice(0, Math.max(0, verb.from - from)))) return [];
    return [{ from: entity, to: null, kind: "manyToOne", name: personOfRecord(entity.key) ?? "Owner", required: false, score: 1, evidence: { sentence, from: mention.from, to: mention.to, confidence: 55 }, assumption: "" }];
  });
}

/** The person whom a record usually belongs to, when that person signs in and is no record: a customer's orders. */
export function fromUsualPersons(reading: Reading, { index, roles }: Pick<RelationContext, "index" | "roles">, drafts: readonly Draft[]): Draft[] {
  const linked = new Set(drafts.filter(({ to }) => to === null || isPerson(to)).map(({ from }) => from));
  const found: Draft[] = [];
  for (const draft of reading.sentences.flatMap((sentence) => fromAnybody(sentence, { index }))) {
    if (linked.has(draft.from)) continue;
    linked.add(draft.from);
    found.push(draft);
  }
  for (const entity of index.entities) {
    if (linked.has(entity) || isPerson(entity) || joinsTwo(entity, drafts)) continue;
    const name = personOfRecord(entity.key);
    const parents = [...parentsOf(entity)].filter((parent) => catalogue().persons.has(phraseKey(parent)));
    if (parents.some((parent) => index.byKey(parent) !== null) || (name !== null && index.byName(name) !== null)) continue;
    const role = roles.find(({ key, kind }) => kind !== "admin" && (key === name?.toLowerCase() || parents.some((parent) => phraseKey(parent) === key || (kind === "end" && /^(Customer|Client)$/.test(parent)))));
    const served = name === "Customer" ? roles.find(({ kind }) => kind === "end") : undefined;
    const known = role ?? served;
    /* Where people are named, nobody owns or buys a record unless the text says so. */
    if (!known && (name === null || (!/^(?:Author|Creator|Organizer|Uploader|Reporter)$/.test(name) && roles.length > 0))) continue;
    const evidence = known?.evidence[0];
    found.push({ from: entity, to: null, kind: "manyToOne", name: known?.name ?? name ?? "Owner", required: false, score: 1, evidence: evidence ? { ...evidence, confidence: 45 } : null, assumption: evidence ? "" : `${capitalWithArticle(entity.name.toLowerCase())} is usually somebody's.` });
  }
  return found;
}

/** What a sentence says belongs to two records is nobody's besides. */
function joinsTwo(entity: FoundEntity, drafts: readonly Draft[]): boolean {
  return new Set(drafts.filter(({ from, to, score, required }) => from === entity && to !== null && required && score >= SAID).map(({ to }) => to)).size >= 2;
}

const SAID = 4.5;

/** "Members log ascents": the sentence says outright whose the records are. */
function startsWith({ evidence }: FoundRole, { sentence }: Evidence): boolean {
  return evidence.some((each) => each.sentence === sentence && each.from - sentence.sentence.from < NEAR_START);
}

const NEAR_START = 12;
/** What one does for oneself, and not for the team. */
const OWN_ACTS = /^(?:log|report|submit|post|offer|book|request|file|sign|rate|review|apply|borrow|rent|write|leave|propose|suggest)$/;

function isOwnAct({ sentence, from }: Evidence): boolean {
  return sentence.mentions.some((mention) => mention.from === from && OWN_ACTS.test(mention.verb === "" ? mention.through : mention.verb));
}

/** Those who are served come before those who work, those who act on their own records before others. */
function rank({ role, own }: { readonly role: FoundRole; readonly own: boolean }): number {
  return (role.kind === "end" ? 2 : 0) + (own ? 1 : 0);
}

function titleOf(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}
