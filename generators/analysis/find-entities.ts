import type { FoundEntity } from "./entities/found-entity";
import type { Candidate } from "./entities/candidate";
import type { Frame } from "./entities/features";
import { featuresOf } from "./entities/features";
import { actsOn } from "./entities/acts-on";
import { addImplied } from "./entities/add-implied";
import { addLines } from "./entities/add-lines";
import { findCandidates } from "./entities/find-candidates";
import { isMoment } from "./entities/moment";
import { isOfTheDocument } from "./entities/of-the-document";
import { isOnlyDone } from "./entities/only-done";
import { isPictureOf } from "./entities/picture-of";
import { baseForm } from "./mentions/base-form";
import { keyOfName } from "./mentions/key-of-name";
import { probabilityOf } from "./entities/ranker";
import { isOnlyInTitles } from "./entities/only-in-titles";
import { isOwnRecord, STANDARD } from "./entities/standard-parts";
import { longerOf, ranksOf } from "./entities/standing";
import { surroundingsOf } from "./entities/surroundings";
import { thresholdFor } from "./entities/weights";
import { typeOfName } from "./fields/field-type";
import type { FoundRole } from "./roles/found-role";
import type { ExplicitModel } from "./models/explicit-model";
import type { Reading } from "./read-description";
import { partKey, statedKeys } from "./statements/read-statements";
import type { StatedPart, Statement } from "./statements/statement";
import { phraseKey, wordsOf } from "./words/normalize";
import { catalogue } from "./words/catalogue";
import { EMPTY_ADJECTIVES, TRANSITION_VERBS } from "./words/verbs";
import { sameState } from "./workflows/states";

/** What `findEntities` needs to know beside the reading. */
export interface EntityContext {
  readonly roles: readonly FoundRole[];
  readonly model: ExplicitModel;
}

/** What the product sends is a feature, not a record, unless a data model says otherwise. */
const SENT = new Set(["Notification", "Reminder"]);
const SENT_WORDS = /(?:^|\s)(?:reminder|notification|confirmation|alert|text message|sms|welcome|verification)s? ?(?:e mails?|emails?|mails?|messages?|sms)?$/;
/** Concepts so near that one product rarely means two things by them; the likelier one stays. */
const NEAR: readonly (readonly string[])[] = [
  ["Client", "Customer", "Contact"], ["Review", "Rating"], ["Appointment", "Booking"], ["Property", "Listing"], ["Payment", "Transaction"], ["MenuItem", "Menu"], ["Cart", "CartItem"], ["Membership", "MembershipPlan"], ["Lesson", "Session"], ["Sale", "Order"], ["Stock", "Item", "Product"], ["Equipment", "Machine"], ["MaintenanceLog", "MaintenanceRequest"], ["Delivery", "Shipment"], ["Candidate", "JobApplication"], ["House", "Property", "Unit"], ["Vehicle", "Car"], ["Badge", "Reward"], ["Wishlist", "Bookmark"], ["Assessment", "Exam", "Quiz"], ["Course", "Program"],
];
/** Pairs of the above that a text often does keep apart. */
const APART = new Set(["Candidate JobApplication", "Client Contact", "Contact Customer", "Item Product", "Cart CartItem", "Membership MembershipPlan", "Order Sale", "Payment Transaction", "Assessment Quiz", "House Unit", "Assessment Exam", "Exam Quiz", "House Property", "Menu MenuItem"]);

/** Decide what the product keeps: candidates, weighed by a fixed ranker, near ones folded into one. */
export function findEntities(reading: Reading, context: EntityContext): FoundEntity[] {
  const candidates = findCandidates(reading, context.model);
  const frame = frameOf(reading, context, candidates);
  const stated = statedKeys(reading.statements);
  const ranked = [...candidates.values()]
    .filter((candidate) => !isOnlyAttribute(reading, candidate) && !(STANDARD.has(candidate.key) && !isOwnRecord(candidate, stated)) && !((SENT.has(candidate.key) || /^(?:audit|activity|change|history) (?:trail|log|history)$/.test(phraseKey(candidate.key.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2"))) || SENT_WORDS.test(phraseKey(candidate.key))) && candidate.models.length === 0 && (stated.get(candidate.key)?.fields ?? 0) < 2) && !isJoinTable(candidate) && !isMoment(reading, candidate) && !isTitle(reading, candidate) && !isKeptTo(candidate) && !isOnlyInTitles(candidate) && !isPictureOf(reading, candidate) && !isOnlyDone(candidate) && !(isOfTheDocument(candidate) && !stated.has(candidate.key)) && !(frame.roles.has(roleKey(candidate)) && onlyActs(candidate) && !stated.has(candidate.key)) && !isTenant(reading, candidate, stated))
    .map((candidate) => ({ candidate, probability: Math.max(candidate.models.some(({ fields }) => fields.length === 0 || fields.length >= FIELDS_OF_A_TABLE) ? MODELLED : 0, withStatements(candidate, probabilityOf(featuresOf(candidate, frame)), stated.get(candidate.key))) }))
    .sort((a, b) => b.probability - a.probability || (a.candidate.key < b.candidate.key ? -1 : 1));
  const things = new Set(ranked.filter(({ probability }) => probability >= SURE).map(({ candidate }) => candidate.key));
  const homes = homesOf(reading.statements);
  const likely = ranked.map((each) => (actsOn(each.candidate, things) || (each.candidate.concept !== null && each.probability >= DOUBTFUL && homes.has(each.candidate.key)) ? { ...each, probability: Math.max(each.probability, ACTED) } : each));
  const spoken = [...candidates.values()].filter(({ occurrences, models }) => models.length > 0 || occurrences.some(({ sentence }) => sentence.sentence.block.aside === "none")).length;
  const full = [...stated.values()].filter(({ fields }) => fields >= 2).length;
  const explicit = full >= 3;
  /* Who says of some records what they have would have said so of the others. */
  const beside = full >= 2 ? MORE_BESIDE : 0;
  const chosen = likely.filter(({ candidate, probability }) => probability >= thresholdFor(spoken) + (stated.has(candidate.key) || candidate.models.length > 0 ? 0 : beside) && !(explicit && isBeside(candidate, { stated, probability, roles: frame.roles })));
  const merged = mergeNear(stated, chosen.length > 0 ? chosen : ranked.filter(({ candidate }) => candidate.concept !== null).slice(0, 1));
  return context.model.entities.length >= 3 || explicit ? merged : addImplied(reading, addLines(reading, merged, candidates), candidates);
}

function roleKey({ key, occurrences }: Candidate): string {
  return occurrences.find(({ mention }) => mention.person !== null)?.mention.person?.name ?? phraseKey(key);
}

const KEEPS_TO = /^(?:break|violate|follow|obey|respect|abide|bend|infringe|breach)$/;

/** "Members who break the rules": one keeps to rules or breaks them, which says nothing of records. */
function isKeptTo({ key, occurrences, models }: Candidate): boolean {
  const kept = ({ mention }: Candidate["occurrences"][number]): boolean => KEEPS_TO.test(mention.verb) || KEEPS_TO.test(mention.through);
  return /^(?:Rule|Policy|Guideline|Standard|rule|policy|guideline|standard|law|regulation|term)$/.test(key) && models.length === 0 && occurrences.length > 0 && occurrences.every(kept);
}

/** What only the title over the whole text says is a name of the product. */
function isTitle({ sentences }: Reading, { key, occurrences, verbForms, models }: Candidate): boolean {
  const title = sentences[0]?.sentence.block;
  if (title?.kind !== "heading" || title.children.length === 0 || models.length > 0 || verbForms.length > 0 || occurrences.length === 0) return false;
  return occurrences.every(({ sentence }) => sentence.sentence.block === title) && !sentences.some(({ sentence, mentions }) => sentence.block !== title && mentions.some((mention) => mention.key === key || mention.modifiers.includes(key)));
}

/** People of whom the text only says what they do sign in; nothing is kept of them. */
function onlyActs({ occurrences, models, fieldLists, concept }: Candidate): boolean {
  if (models.length > 0 || fieldLists > 0 || occurrences.length === 0 || concept === null) return false;
  return occurrences.every(({ mention }) => mention.subject && mention.verb === "" && !mention.possessive && !mention.modifier);
}

/** "A petition belongs to a district": there are districts. */
function homesOf(statements: readonly Statement[]): ReadonlySet<string> {
  return new Set(statements.flatMap(({ sentence, parts }) => parts.filter(({ link, many, required, from, to }) => (many ? COUNTED.test(sentence.sentence.block.text.slice(from, to)) : link && (required || /\bbelongs? to\b/i.test(sentence.sentence.text)))).map(partKey)));
}

/** "Cases have many tags" */
const COUNTED = /^(?:has |have )?(?:many|several|multiple|one or more|zero or more|any number of)\s/i;

type Stated = ReturnType<typeof statedKeys>;

/** "A production has a title and a budget": what is only ever said to be one typed thing of another is a field of it, searched by or not. */
function isOnlyAttribute({ statements }: Reading, { key, models, occurrences, verbForms }: Candidate): boolean {
  if (models.length > 0 || verbForms.length > 0 || occurrences.length === 0) return false;
  return occurrences.every(({ sentence, mention }) => statements.some((statement) => statement.sentence === sentence && statement.parts.some((part) => part.from <= mention.from && mention.to <= part.to && !part.many && !part.link && [partKey(part), keyOfName(part.text.split(" ").pop() ?? "").key].includes(key) && (LIGHT.has(key) || isTyped(part)))) || (LIGHT.has(key) && mention.preposition === "by"));
}

/** Words that are a text of another record unless more is said of them. */
const LIGHT = new Set(["Size", "Brand", "Color", "Unit", "Material", "Style", "Breed", "Species", "Language", "Country", "City", "Region", "Gender", "Note", "Comment"]);

function isTyped({ text }: StatedPart): boolean {
  return [text, text.split(" ").pop() ?? ""].map(typeOfName).some(({ known, type }) => known && type !== "string" && type !== "text");
}

/** What has two fields of its own in a sentence is a record, whatever the ranker thinks of the word. */
function withStatements({ concept }: Candidate, probability: number, stated: { readonly fields: number; readonly many: number; readonly statements: readonly Statement[] } | undefined): number {
  if (!stated) return probability;
  if (stated.fields >= 2) return Math.max(probability, 0.95);
  /* "Each tag has a name." */
  if (stated.fields === 1 && stated.statements.some(({ sentence, from }) => /^(?:each|every)\s/i.test(sentence.sentence.block.text.slice(from)))) return Math.max(probability, 0.8);
  /* "A signature may carry a comment." */
  if (concept !== null && stated.statements.some(({ sentence, from }) => /^an?\s/i.test(sentence.sentence.block.text.slice(from)))) return Math.max(probability, 0.6);
  return stated.many > 0 && stated.fields + stated.many >= 2 ? Math.max(probability, 0.8) : probability;
}

/** How much likelier a record must be of which nothing is said beside records that are described. */
const MORE_BESIDE = 0.1;
/** In a text that spells its records out, a word that is only a field or a choice of one, or doubtful, is none. */
const SURE = 0.6;
/** How likely a record is that the text names as a table. */
const MODELLED = 0.8;
/** Shorter lists of fields may be parameters or examples. */
const FIELDS_OF_A_TABLE = 3;
/** Less likely, a word is no thing even where something belongs to it. */
const DOUBTFUL = 0.1;
/** How likely a record is that somebody makes of a thing that is kept. */
const ACTED = 0.65;

function isBeside(candidate: Candidate, { stated, probability, roles }: { readonly stated: Stated; readonly probability: number; readonly roles: ReadonlySet<string> }): boolean {
  if (stated.has(candidate.key) || candidate.models.length > 0) return false;
  const all = [...stated.values()].flatMap(({ statements }) => statements);
  const within = (statement: Statement, from: number, to: number): StatedPart | undefined => statement.parts.find((part) => part.from <= from && to <= part.to);
  /* "returns" of a text whose loans are "returned" */
  const state = TRANSITION_VERBS[phraseKey(candidate.key)];
  if (state !== undefined && all.some(({ parts }) => parts.some(({ values }) => values.some((value) => sameState(value, state))))) return true;
  /* "a reserved rental" of a text whose rentals are "reserved" */
  const made = candidate.occurrences.length === 0 ? (candidate.concept?.verbs ?? []) : [];
  if (made.length > 0 && all.some(({ parts }) => parts.some(({ values }) => values.some((value) => made.includes(baseForm(value.toLowerCase().split(" ")[0] ?? "")))))) return true;
  const outside = candidate.occurrences.filter(({ sentence, mention }) => !all.some((statement) => statement.sentence === sentence && within(statement, mention.from, mention.to) !== undefined));
  const person = roles.has(candidate.key) || candidate.occurrences.some(({ mention }) => mention.person !== null && (roles.has(mention.person.name) || roles.has(mention.phrase)));
  /* "A trip is driven by one driver" who signs in. */
  const worker = candidate.occurrences.some(({ mention }) => mention.person?.kind === "staff");
  /* "with a name, a phone and skills" lists what one writes down; "has lessons" says that there are lessons. */
  const wanted = all.some(({ parts }) => parts.some((part) => ((part.link && (part.many || !(person && worker))) || (part.many && (outside.length > 0 || parts.every(({ many }) => many)))) && partKey(part) === candidate.key));
  if (wanted) return false;
  if (outside.length === 0 && candidate.verbForms.every((sentence) => all.some((statement) => statement.sentence === sentence))) return true;
  return probability < SURE || person;
}

const TENANT_CUE = /\b(?:app|application|software|tool|system|platform|product|service|saas|solution|crm|erp|planner|tracker|portal|helps?|built|made|designed)\b[^.]{0,60}\b(?:for|helps?)\s+(?:[\p{L}-]+\s+){0,2}$/iu;

const ORGANISATION = /(?:^|\s)(?:salon|studio|gym|clinic|school|agency|practice|shop|store|restaurant|hotel|library|museum|company|firm|workshop|club|garage|bakery|farm|hospital|church|association|charity|office|team|business|brewery|nursery|kindergarten|dealership|academy|center|centre|installer|contractor|freelancer|landlord)$/i;

/** "Software for salons": the organisation that uses the product is the workspace, unless it has fields of its own. */
function isTenant(reading: Reading, candidate: Candidate, stated: Stated): boolean {
  if (!(candidate.other === "organisation" || ORGANISATION.test(candidate.key)) || candidate.models.length > 0 || (stated.get(candidate.key)?.fields ?? 0) > 0) return false;
  if (candidate.occurrences.some(({ mention }) => /^(?:create|add|register|manage|edit)$/.test(mention.verb))) return false;
  return candidate.occurrences.some(({ sentence, mention }) => reading.sentences.indexOf(sentence) < 4 && mention.plural && TENANT_CUE.test(sentence.sentence.block.text.slice(sentence.sentence.from, mention.from)));
}

/** What is common to all candidates of one description. */
export function frameOf(reading: Reading, { roles, model }: EntityContext, candidates: ReadonlyMap<string, Candidate>): Frame {
  const title = reading.sentences.find(({ sentence }) => sentence.block.kind === "heading") ?? reading.sentences[0];
  const ranks = ranksOf(candidates);
  return {
    mainSentences: reading.sentences.filter(({ sentence }) => sentence.block.aside === "none").length,
    mostMentions: Math.max(1, ...[...candidates.values()].filter(({ concept, other }) => concept !== null || other === null).map(({ occurrences }) => occurrences.length)),
    modelEntities: new Set(model.entities.map(({ name }) => keyOfName(name).key)).size,
    roles: new Set(roles.map(({ key }) => key)),
    titleKeys: new Set(title?.mentions.map(({ key }) => key) ?? []),
    english: reading.language === "en",
    mentions: new Map([...candidates].map(([key, { occurrences }]) => [key, occurrences.length])),
    ranks, longer: longerOf(candidates), surroundings: surroundingsOf(reading, ranks), children: childrenOf(candidates), opening: Math.max(200, reading.document.source.length / 10),
    phrases: new Set(reading.sentences.filter(({ sentence }) => sentence.block.aside === "none").flatMap(({ mentions }) => mentions.flatMap(({ phrase, surface }) => [phrase, phraseKey(surface)]))),
  };
}

function childrenOf(candidates: ReadonlyMap<string, Candidate>): ReadonlyMap<string, number> {
  const children = new Map<string, number>();
  for (const { concept, occurrences } of candidates.values()) if (occurrences.length > 0) for (const parent of concept?.parents ?? []) children.set(parent, (children.get(parent) ?? 0) + 1);
  return children;
}

/** A table of nothing but keys resolves a many-to-many relation. */
function isJoinTable({ models, occurrences }: Candidate): boolean {
  return models.length > 0 && occurrences.length === 0 && models.every(({ fields }) => fields.length >= 2 && fields.filter(({ references }) => references !== "").length >= 2 && fields.every(({ name, references }) => references !== "" || /^id$/i.test(name)));
}

function mergeNear(stated: Stated, chosen: readonly { readonly candidate: Candidate; readonly probability: number }[]): FoundEntity[] {
  const found: FoundEntity[] = [];
  for (const { candidate, probability } of chosen) {
    const at = found.findIndex((entity) => areNear(entity.candidate, candidate, stated));
    const near = found[at];
    if (near) found[at] = { ...near, merged: [...near.merged, candidate] };
    else found.push({ key: candidate.key, name: nameOf(candidate), candidate, probability, merged: [] });
  }
  return found;
}

function areNear(left: Candidate, right: Candidate, stated: Stated): boolean {
  if (left.models.length > 0 && right.models.length > 0) return false;
  if ((stated.get(left.key)?.fields ?? 0) >= 2 && (stated.get(right.key)?.fields ?? 0) >= 2) return false;
  const pair = [left.key, right.key].sort((a, b) => (a < b ? -1 : 1)).join(" ");
  if (NEAR.some((group) => group.includes(left.key) && group.includes(right.key))) return !APART.has(pair);
  const [full, bare] = (stated.get(left.key)?.fields ?? 0) >= 2 ? [left, right] : [right, left];
  /* "the plans" of a text that says what a membership plan has */
  if ((stated.get(full.key)?.fields ?? 0) >= 2 && (stated.get(bare.key)?.fields ?? 0) < 2 && endsLike(phraseKey(nameOf(full)), phraseKey(nameOf(bare)))) return true;
  if (left.concept && right.concept) return false;
  const [short, long] = left.key.length < right.key.length ? [left, right] : [right, left];
  return phraseKey(long.key).endsWith(` ${phraseKey(short.key)}`) && !short.concept;
}

/** "Plan" where the text describes a membership plan, "case" where it describes a case file, "Vertrag" and "Mietvertrag". */
function endsLike(full: string, bare: string): boolean {
  return full.endsWith(` ${bare}`) || [`${bare} file`, `${bare} record`, `${bare} sheet`, `${bare} card`, `${bare} profile`].includes(full) || (!full.includes(" ") && bare.length >= SHORTEST_HEAD && full.length >= bare.length + SHORTEST_START && full.endsWith(bare) && !/^(?:re|un|sub|over|under|super|non)$/.test(full.slice(0, -bare.length)));
}

const SHORTEST_HEAD = 5;
const SHORTEST_START = 3;

/** What the text calls it most often, as a name: "order items" -> "Order item". */
export function nameOf(candidate: Candidate): string {
  const counts = new Map<string, number>();
  const always = compoundOf(candidate);
  if (always !== null) return always;
  for (const { mention, sentence } of candidate.occurrences) {
    const words = wordsOf(mention.surface);
    if (words.length === 0) continue;
    const weight = sentence.sentence.block.aside === "none" ? 2 : 1;
    const name = phraseKey(mention.surface) === mention.surface.toLowerCase() ? mention.surface.toLowerCase() : singularSurface(mention.surface);
    counts.set(name, (counts.get(name) ?? 0) + weight);
  }
  const model = candidate.models[0];
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0] ?? [];
  /* "Billing" is how one speaks of invoices, not what one is called. */
  const counted = candidate.occurrences.some(({ mention }) => (/^(?:an?|each|every)$/i.test(mention.determiner) && mention.surface.toLowerCase() === best) || mention.surface.toLowerCase() === `${best ?? ""}s`);
  const process = best !== undefined && !counted && /ing$/.test(best) && candidate.concept && !/ing$/i.test(candidate.concept.name);
  const name = process ? (candidate.concept?.name ?? best) : model ? phraseKey(model.name) : (best ?? candidate.concept?.name ?? candidate.key);
  const spaced = name.replace(/([\p{Ll}\d])(\p{Lu})/gu, "$1 $2").replace(/[_-]+/g, " ").trim();
  return spaced.charAt(0).toUpperCase() + spaced.slice(1);
}

/** "Training session" where the text speaks of no other session. */
function compoundOf({ occurrences, concept, models }: Candidate): string | null {
  const heads = occurrences.filter(({ mention, sentence }) => !mention.modifier && sentence.sentence.block.aside === "none");
  if (!concept || models.length > 0 || heads.length < 2) return null;
  const counts = new Map<string, number>();
  for (const { mention } of heads) counts.set(mention.phrase, (counts.get(mention.phrase) ?? 0) + 1);
  const [best] = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (!best || best[1] < heads.length * 0.6) return null;
  const [phrase] = best;
  const mention = heads.find((each) => each.mention.phrase === phrase)?.mention;
  if (!mention || mention.modifiers.length !== 1 || mention.modifiers.some((word) => EMPTY_ADJECTIVES.has(word) || catalogue().persons.has(word) || catalogue().others.has(word))) return null;
  return phrase.charAt(0).toUpperCase() + phrase.slice(1);
}

function singularSurface(surface: string): string {
  const words = surface.toLowerCase().split(/\s+/);
  const last = words.pop() ?? "";
  const key = phraseKey(last);
  const plain = last.normalize("NFKD").replace(/\p{M}+/gu, "") === last;
  const singularLast = plain && key !== "" && !key.includes(" ") ? key : dropPlural(last, key);
  return [...words, singularLast].join(" ");
}

/** An accented word keeps its accents when only an ending is lost. */
function dropPlural(word: string, key: string): string {
  const folded = word.normalize("NFKD").replace(/\p{M}+/gu, "");
  return folded.startsWith(key) && folded.length > key.length ? word.slice(0, word.length - (folded.length - key.length)) : word;
}
