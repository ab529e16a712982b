import type { NamedPart } from "./fields/named-part";
import type { FoundRelation } from "./fields/found-relation";
import type { FoundEntity } from "./entities/found-entity";
import type { EntityIndex } from "./entities/entity-index";
import type { FoundPermission } from "./find-permissions";
import type { FoundRole } from "./find-roles";
import type { Mention, ReadSentence } from "./mentions/mention";
import { baseForm } from "./mentions/base-form";
import { isRule } from "./words/rule-cues";
import type { Collected } from "./statements/collect-statements";
import type { ExplicitModel } from "./models/explicit-model";
import { keyOfName } from "./mentions/key-of-name";
import type { Reading } from "./read-description";
import { catalogue } from "./words/catalogue";
import { phraseKey } from "./words/normalize";
import type { Evidence } from "./fields/found-field";

export interface RelationContext {
  readonly index: EntityIndex;
  readonly model: ExplicitModel;
  readonly parts: readonly NamedPart[];
  readonly roles: readonly FoundRole[];
  readonly permissions: readonly FoundPermission[];
  readonly statements: Collected;
}

interface Draft {
  readonly from: FoundEntity;
  readonly to: FoundEntity | null;
  readonly kind: FoundRelation["kind"];
  readonly name: string;
  readonly required: boolean;
  readonly score: number;
  readonly evidence: Evidence | null;
  readonly assumption: string;
}

const NEEDED = 1;
/** Concepts of which a record has many and each belongs to many. */
const SHARED = new Set("Tag,Label,Skill,Category,Discount,Promotion,Ingredient,Amenity,Badge,Group,Playlist,Collection,Activity,Tax".split(","));

/** Find the relations: keys of explicit models, fields that are things, sentences, then usual parents. */
export function findRelations(reading: Reading, context: RelationContext): FoundRelation[] {
  const drafts: Draft[] = [...fromModel(reading, context), ...fromParts(context), ...fromPersons(context)];
  for (const sentence of reading.sentences) {
    const { aside } = sentence.sentence.block;
    if ((aside !== "none" && aside !== "pains" && aside !== "later") || context.statements.sentences.has(sentence) || isRule(sentence.sentence.text)) continue;
    drafts.push(...fromSentence(sentence, context));
  }
  drafts.push(...fromUsualParents(reading, context, drafts), ...fromActors(reading, context));
  return settle(drafts);
}

function fromModel(reading: Reading, { index, model, roles }: RelationContext): Draft[] {
  const place = (start: number): ReadSentence | null => reading.sentences.find(({ sentence }) => sentence.start <= start && start < sentence.end) ?? null;
  const drafts: Draft[] = [];
  const persons = new Set(["user", "account", "created by", "uploaded by", "author", "owner", "assignee", ...roles.map(({ key }) => key)]);
  for (const entity of model.entities) {
    const from = index.byName(entity.name);
    const keys = entity.fields.filter(({ references }) => references !== "");
    const ends = keys.map(({ references }) => index.byName(references));
    if (!from && keys.length === 2 && ends[0] && ends[1]) drafts.push({ from: ends[0], to: ends[1], kind: "manyToMany", name: "", required: false, score: 5, evidence: null, assumption: "A table of two keys links them." });
    if (!from) continue;
    for (const field of keys) {
      const sentence = place(field.start);
      const target = index.byName(field.references) ?? index.byName(field.name.replace(/_?id$/i, ""));
      const key = phraseKey(field.references);
      if (!target && !persons.has(key) && !persons.has(phraseKey(field.name.replace(/_?id$/i, ""))) && !/_by$|user/i.test(field.name)) continue;
      const name = field.name.replace(/_?id$/i, "").replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2").replace(/_/g, " ").trim();
      drafts.push({ from, to: target, kind: "manyToOne", name: target && keyOfName(name).key === target.key ? "" : name, required: field.required, score: 5, evidence: sentence ? { sentence, from: sentence.sentence.from, to: sentence.sentence.to, confidence: 100 } : null, assumption: sentence ? "" : "The data model says so." });
    }
  }
  for (const relation of model.relations) {
    const from = index.byName(relation.from);
    const to = index.byName(relation.to);
    const toUser = to === null && persons.has(phraseKey(relation.to));
    if (!from || (!to && !toUser)) continue;
    drafts.push({ from, to, kind: relation.kind, name: "", required: false, score: 5, evidence: null, assumption: "The data model says so." });
  }
  return drafts;
}

function fromParts({ parts }: RelationContext): Draft[] {
  return parts.filter(({ from, to, name }) => from !== to || /parent|manager|sub/i.test(name)).map(({ from, to, plural, name, sentence, start, end, required = false, stated = false, shared = false }) => {
    const own = keyOfName(name).key === to.key ? "" : name;
    const evidence = { sentence, from: start, to: end, confidence: stated ? 95 : 80 };
    if (!plural) return { from, to, kind: "manyToOne", name: own, required, score: stated ? 4.5 : 3, evidence, assumption: "" };
    if ((isChild(to, from) && !shared) || (stated && !shared && !SHARED.has(to.key) && !isShared(parts, from, to))) return { from: to, to: from, kind: "manyToOne", name: "", required: true, score: stated ? 4 : 3, evidence, assumption: "" };
    return { from, to, kind: "manyToMany", name: "", required: false, score: stated ? 4 : 3, evidence, assumption: "" };
  });
}

/** "Each lesson is held by a teacher": the teacher is a user when nothing else is kept of teachers. */
function fromPersons({ statements }: RelationContext): Draft[] {
  return statements.persons.map(({ from, name, required, sentence, start, end }) => ({ from, to: null, kind: "manyToOne", name, required, score: 4.5, evidence: { sentence, from: start, to: end, confidence: 95 }, assumption: "" }));
}

/** "An actor has many films, a film has many actors"; a record that is stated in full elsewhere and has another home is shared too. */
function isShared(parts: RelationContext["parts"], from: FoundEntity, to: FoundEntity): boolean {
  return parts.some((part) => part.plural && part.from === to && part.to === from) || parts.some((part) => part.plural && part.to === to && part.from !== from) || parts.some((part) => !part.plural && part.from === to && part.to !== from && part.stated === true && isChild(from, to));
}

function isChild(child: FoundEntity, parent: FoundEntity): boolean {
  return parentsOf(child).has(parent.key) || [parent, ...[]].some((entity) => entity.merged.some(({ key }) => parentsOf(child).has(key)));
}

function parentsOf(entity: FoundEntity): ReadonlySet<string> {
  return new Set([entity.candidate, ...entity.merged].flatMap(({ concept }) => concept?.parents ?? []));
}

function fromSentence(sentence: ReadSentence, { index }: RelationContext): Draft[] {
  const drafts: Draft[] = [];
  const mentions = sentence.mentions.filter((mention) => index.of(mention) !== null && !/^(report|dashboard|analytics)$/.test(mention.tail));
  for (let at = 0; at < mentions.length; at += 1) {
    for (let next = at + 1; next < Math.min(mentions.length, at + 4); next += 1) {
      const left = mentions[at];
      const right = mentions[next];
      if (!left || !right) continue;
      const draft = betweenMentions(sentence, { left, right, index, adjacent: next === at + 1 });
      if (draft) drafts.push(draft);
    }
  }
  drafts.push(...fromMakingVerb(sentence, index));
  return drafts;
}

interface Pair {
  readonly left: Mention;
  readonly right: Mention;
  readonly index: EntityIndex;
  readonly adjacent: boolean;
}

function betweenMentions(sentence: ReadSentence, pair: Pair): Draft | null {
  const { left, right, index, adjacent } = pair;
  const first = index.of(left);
  const second = index.of(right);
  if (!first || !second || first === second) return null;
  const between = sentence.tokens.slice(left.last, right.first).map(({ lower }) => lower);
  const words = between.join(" ");
  const evidence = { sentence, from: left.from, to: right.to, confidence: 75 };
  const base = { required: false, evidence, assumption: "", name: "" };
  if (between.length > 12) return null;
  if (/\bbelongs? to\b|\bpertenece|\bpertence|\bgehort|\bappartien|\blinked to\b|\btied to\b|\bassociated (?:with|to)\b|\brelated to\b|\bconnected to\b|\battached to\b|\bassigned to\b|\basociad[oa]s? a\b/.test(words)) return { from: first, to: second, kind: both(pair), score: 3, ...base };
  if (/\b(has|have|contains?|consists? of|includes?|owns?|holds?|tiene|tienen|possui|contient|hat)\b/.test(words) && !/,/.test(words)) {
    if (right.plural || /\b(many|multiple|several|one or more|zero or more|any number|list of|varios|varias|varios|plusieurs|mehrere)\b/.test(words)) {
      return SHARED.has(second.key) && !isChild(second, first) ? { from: first, to: second, kind: "manyToMany", score: 2.5, ...base } : { from: second, to: first, kind: "manyToOne", score: 2.5, ...base };
    }
    return { from: first, to: second, kind: "manyToOne", score: 2, ...base };
  }
  if (left.modifier && right.first === left.last && adjacent) return isChild(second, first) ? { from: second, to: first, kind: "manyToOne", score: 1.5, ...base } : { from: second, to: first, kind: "manyToOne", score: 0.7, ...base };
  if (left.possessive && adjacent) return { from: second, to: first, kind: "manyToOne", score: 1.6, ...base };
  if (/^(of|de|del|da|do|des|du|d|von|der)( (a|an|the|each|every|any|el|la|los|las|un|una|um|uma|o|as|os))?( \w+)?$/.test(words) && adjacent) return { from: first, to: second, kind: "manyToOne", score: 1.4, ...base };
  if (/^(for|per|para|pour|por|fur|within|inside|under)( (a|an|the|each|every|any|their|his|her|specific|particular|cada|un|una|o|la|el))*$/.test(words) && adjacent) return { from: first, to: second, kind: both(pair), score: 1.5, ...base };
  if (/^(in|on|at|from|by|with)( (a|an|the|each|every|any|their|his|her|specific|particular))*$/.test(words) && adjacent && (isChild(first, second) || isChild(second, first))) return isChild(first, second) ? { from: first, to: second, kind: "manyToOne", score: 1.2, ...base } : { from: second, to: first, kind: "manyToOne", score: 1, ...base };
  if (/^(to|onto|into|a|al|zu|an)( (a|an|the|each|every|any|their|his|her|specific|el|la|los|las|un|una))*$/.test(words) && adjacent && left.verb !== "") {
    if (isChild(second, first)) return { from: second, to: first, kind: "manyToOne", score: 1.4, ...base };
    return SHARED.has(first.key) ? { from: second, to: first, kind: "manyToMany", score: 2, ...base } : { from: first, to: second, kind: left.plural && right.plural && !isChild(first, second) ? "manyToMany" : "manyToOne", score: 1.8, ...base };
  }
  if (left.subject && right.verb !== "" && isChild(second, first)) return { from: second, to: first, kind: "manyToOne", score: 1.3, ...base };
  return null;
}

function both({ left, right, index }: Pair): FoundRelation["kind"] {
  const first = index.of(left);
  const second = index.of(right);
  return first && second && left.plural && right.plural && /^(multiple|many|several|one)$/.test(right.determiner) && !isChild(first, second) ? "manyToMany" : "manyToOne";
}

/** "book members on classes": the booking belongs to both. */
function fromMakingVerb(sentence: ReadSentence, index: EntityIndex): Draft[] {
  const drafts: Draft[] = [];
  for (const token of sentence.tokens) {
    if (token.pos !== "verb") continue;
    const concept = catalogue().verbs.get(baseForm(token.lower));
    const made = concept ? index.byKey(concept.name) : null;
    if (!made) continue;
    for (const mention of sentence.mentions) {
      const end = index.of(mention);
      if (!end || end === made || mention.from < token.from - 40) continue;
      if (isChild(made, end)) drafts.push({ from: made, to: end, kind: "manyToOne", name: "", required: false, score: 1.2, evidence: { sentence, from: token.from, to: mention.to, confidence: 65 }, assumption: "" });
    }
  }
  return drafts;
}

/** The parents that such records usually have, when both are there and the text does not keep them apart. */
function fromUsualParents(reading: Reading, { index, statements }: RelationContext, drafts: readonly Draft[]): Draft[] {
  const together = togetherPairs(reading, index);
  const found: Draft[] = [];
  for (const entity of index.entities) {
    let rank = 0;
    /* Whoever says what a record has also says what it belongs to. */
    if (statements.full.has(entity) && drafts.some(({ from, score }) => from === entity && score >= 2)) continue;
    for (const parent of parentsOf(entity)) {
      const target = index.byKey(parent);
      if (!target || target === entity || isChild(target, entity)) continue;
      const near = together.get(pairKey(entity, target));
      const known = drafts.some(({ from, to }) => (from === entity && to === target) || (from === target && to === entity));
      if (!known && (rank < 2 || near)) found.push({ from: entity, to: target, kind: "manyToOne", name: "", required: rank === 0, score: near || rank < 2 ? 1 : 0.6, evidence: near ?? null, assumption: near ? "" : `A ${entity.name.toLowerCase()} usually belongs to a ${target.name.toLowerCase()}.` });
      rank += 1;
    }
  }
  return found;
}

function pairKey(left: FoundEntity, right: FoundEntity): string {
  return [left.key, right.key].sort((a, b) => (a < b ? -1 : 1)).join("\u0000");
}

function togetherPairs(reading: Reading, index: EntityIndex): ReadonlyMap<string, Evidence> {
  const pairs = new Map<string, Evidence>();
  for (const sentence of reading.sentences) {
    if (sentence.sentence.block.aside !== "none") continue;
    const entities = index.inSentence(sentence).slice(0, 8);
    entities.forEach((left, at) => {
      for (const right of entities.slice(at + 1)) if (!pairs.has(pairKey(left, right))) pairs.set(pairKey(left, right), { sentence, from: sentence.sentence.from, to: sentence.sentence.to, confidence: 50 });
    });
  }
  return pairs;
}

/** Who adds records of an entity, in the text's words, is linked to it: as an entity of its own or as the user behind it. */
function fromActors(reading: Reading, { index, roles, permissions, statements }: RelationContext): Draft[] {
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
    if (person && !drafts.some(({ from, to }) => from === entity && to === person) && !isChild(person, entity)) drafts.push({ from: entity, to: person, kind: "manyToOne", name: "", required: false, score: best.own || best.role.kind === "end" || isChild(entity, person) ? 1.2 : 0.8, evidence, assumption: "" });
    if (!person) drafts.push({ from: entity, to: null, kind: "manyToOne", name: best.role.name, required: false, score: 1.5, evidence, assumption: "" });
  }
  drafts.push(...fromUsualPersons({ index, roles }, drafts));
  for (const sentence of reading.sentences) {
    if (sentence.sentence.block.aside !== "none") continue;
    const assigned = sentence.mentions.find((mention) => mention.verb === "assign" && index.of(mention));
    const staff = assigned ? roles.find(({ key }) => key !== "admin" && !index.byKey(key) && sentence.mentions.some((mention) => mention.preposition === "to" && (mention.person?.name === key || mention.phrase === key))) : undefined;
    const toUsers = assigned && /\bto (?:a |the |other |specific |individual )?(?:users?|people|team members?|staff|members?)\b/i.test(sentence.sentence.text);
    const target = assigned ? index.of(assigned) : null;
    if (target && (staff || (toUsers && !index.inSentence(sentence).some((entity) => entity !== target && /member|staff|employee/i.test(entity.name))))) drafts.push({ from: target, to: null, kind: "manyToOne", name: "Assignee", required: false, score: 2, evidence: { sentence, from: sentence.sentence.from, to: sentence.sentence.to, confidence: 75 }, assumption: "" });
  }
  return drafts;
}

/** The person that such a record usually belongs to, when that person signs in and is no record: a customer's orders. */
function fromUsualPersons({ index, roles }: Pick<RelationContext, "index" | "roles">, drafts: readonly Draft[]): Draft[] {
  return index.entities.flatMap((entity): Draft[] => {
    if (drafts.some(({ from, to }) => from === entity && to === null)) return [];
    const persons = [...parentsOf(entity)].filter((parent) => catalogue().persons.has(phraseKey(parent)));
    if (persons.some((parent) => index.byKey(parent) !== null)) return [];
    const role = roles.find(({ key, kind }) => kind !== "admin" && persons.some((parent) => phraseKey(parent) === key || (kind === "end" && /^(Customer|Client)$/.test(parent))));
    const evidence = role?.evidence[0];
    if (!role || !evidence || index.byName(role.name)) return [];
    return [{ from: entity, to: null, kind: "manyToOne", name: role.name, required: false, score: 1, evidence: { ...evidence, confidence: 45 }, assumption: "" }];
  });
}

/** Those who are served come before those who work, those who act on their own records before others. */
function rank({ role, own }: { readonly role: FoundRole; readonly own: boolean }): number {
  return (role.kind === "end" ? 2 : 0) + (own ? 1 : 0);
}

function titleOf(key: string): string {
  return key.charAt(0).toUpperCase() + key.slice(1);
}

/** One relation for a pair and name; the strongest evidence decides its direction and kind. */
function settle(drafts: readonly Draft[]): FoundRelation[] {
  const groups = new Map<string, Draft[]>();
  for (const draft of drafts) {
    const pair = draft.to ? pairKey(draft.from, draft.to) : `${draft.from.key}\u0000\u0000`;
    const key = `${pair}\u0000${draft.score >= 5 ? draft.name : draft.to ? "" : draft.name}`;
    groups.set(key, [...(groups.get(key) ?? []), draft]);
  }
  const relations: FoundRelation[] = [];
  for (const group of groups.values()) {
    const total = group.reduce((sum, { score }) => sum + score, 0);
    const [best] = [...group].sort((a, b) => b.score - a.score);
    if (!best || total < NEEDED) continue;
    const evidence = group.map((draft) => draft.evidence).filter((each): each is Evidence => each !== null).slice(0, 3);
    relations.push({ from: best.from, to: best.to, kind: best.kind, name: best.name, required: best.required, evidence, assumption: evidence.length > 0 ? "" : best.assumption || "Inferred from the description as a whole." });
  }
  return relations;
}
