import { CREATE_VERBS, DATA_VERBS, READ_VERBS } from "../words/verbs";
import { WEAK_TAILS } from "../mentions/find-mentions";
import { MODEL_SECTION } from "../document/asides";
import { ancestors } from "../document/block";
import { catalogue } from "../words/catalogue";
import { fold, phraseKey } from "../words/normalize";
import { NOBODY } from "../words/persons";
import type { Candidate } from "./candidate";
import { leaningOf } from "./ranker";
import type { Surroundings } from "./surroundings";
import { PLACE_NAMES, placesOf } from "./surroundings";

/** Facts about the whole description that the evidence for one candidate is weighed against. */
export interface Frame {
  readonly mainSentences: number;
  readonly mostMentions: number;
  readonly modelEntities: number;
  readonly roles: ReadonlySet<string>;
  /** Keys in the first heading. */
  readonly titleKeys: ReadonlySet<string>;
  readonly english: boolean;
  /** How often each candidate is spoken of. */
  readonly mentions: ReadonlyMap<string, number>;
  /** For each concept, how many candidates usually belong to it. */
  readonly children: ReadonlyMap<string, number>;
  /** Where the opening of the text ends: its first tenth, two hundred characters at least. */
  readonly opening: number;
  /** Keys of all phrases of the text. */
  readonly phrases: ReadonlySet<string>;
  /** The place of each candidate when they are ordered by how often they are spoken of. */
  readonly ranks: ReadonlyMap<string, number>;
  /** For each last word, how many longer names end in it. */
  readonly longer: ReadonlyMap<string, number>;
  readonly surroundings: Surroundings;
}

export const FEATURE_NAMES = [
  "bias", "thing", "unknown", "screen", "metric", "technology", "process", "organisation", "attribute", "personThing", "personOnly",
  "count", "share", "density", "modifierOnly", "object", "createObject", "readObject", "managed", "heading", "wholeItem", "weakTail",
  "model", "outsideModel", "role", "plural", "determined", "owns", "fieldList", "asideOnly", "asideShare", "verbForm", "verbFormOnly",
  "phraseOfTwo", "shortText", "subject", "possessive", "perEach", "title", "generic", "supporting", "thingObject", "thingManaged",
  "thingOnce", "unknownObject", "attributeObject", "attributeHeading", "personObject", "personManaged", "genericObject", "supportingHeading", "foreign", "once", "ofOther", "itemHead", "capital", "strongVerb", "unknownManaged", "unknownPlural", "linked", "thingLinked", "modelSection",
  "parentsThere", "childrenThere", "noParentThere", "fieldsSpoken", "verbKinds", "listed", "early", "company",
  "roleBare", "roleKept", "onceBare", "verbOnlyStrong", "verbOnlyHome", "thisOne", "through", "throughMaker", "anyObject", "peopleObject", "rank", "spread", "longer", ...PLACE_NAMES, "leaning",
] as const;

const GENERIC = new Set("Report,Service,Form,List,Activity,Session,Item,Model,Group,Comment,Note,Tag,Category,Location,Setting,Profile,Template,Page,Link,Level,Story,Game,Score,Skill,Question,Answer,Area,Area,Part,Site,Platform,Program,Position,Label,Goal,Link,Menu,Resource,Station,Device,Operation,Word,Language,Experiment,Character,Field,Plan,Store,Company,Account,Pool,Topic,Series,Price,Cost,Tax,Decision,Approval,Risk,Action,Country,City,Block,Sample,Study,Draft,Trade,Set,Unit,Spot,Movement,Return,Batch,Board,Card,Benefit,Deadline,Module,Media,Contact,Grade,Fee,Deposit,Area,Photo,Address,Video,Owner,Team,Result,Request,Update,Progress,Experience,Education,Person,Entry,Option,Extra,Step,Section,Query,Key,Line,Show,Metric value,Chart,Widget,Attachment,UploadedFile,Insight,Trigger,Workspace room,Window,Load,Need,Move,Box,Copy,Interest,Preference,Recipient,Software,Road,Park,Stop,Wash,Cycle,Mood,Experiment run,Render,Feed,Pipeline,Problem,Solution,Prediction,Observation,Measurement,Award,Break,Camera,Command,Threshold,Communication,Provider,Agent,Operator,Guide,Actor,Director,Agency,Communication,Territory,Restaurant tab,Baby,Hospital,Village,Glossary term,Sequence,Studio,Engagement,Practice,Essay,Uniform".split(","));
const SUPPORTING = new Set("Notification,Reminder,Alert,Report,Setting,AuditLog,Template,Integration,Profile,EmailTemplate,ApiKey,Webhook,Chatbot,Summary,Monitor,Server,Deployment,Dataset,Page,Consent,Announcement,Message,Conversation,Invitation,Subscription,Plan,Document,Photo,Receipt".split(","));

/** What is made by verbs that hardly ever mean anything else: "borrow", "enrol", "rate", "vote". */
const STRONG = new Set("Booking,Loan,Enrollment,Registration,Vote,Review,Rating,Bid,Donation,Reaction,Comment,Follow,Flag,JobApplication,Adoption,CheckIn,Bookmark,Referral,Prescription,Rental,Grade,Vaccination,Recommendation,Answer,Submission,Membership,Interview".split(","));

/** The evidence for a candidate as numbers between 0 and about 5, in the order of `FEATURE_NAMES`. */
export function featuresOf(candidate: Candidate, frame: Frame): number[] {
  const { occurrences, concept, other, verbForms, models } = candidate;
  const main = occurrences.filter(({ sentence }) => sentence.sentence.block.aside === "none");
  const heads = main.filter(({ mention }) => !mention.modifier);
  const objects = heads.filter(({ mention }) => mention.verb !== "" && DATA_VERBS.has(mention.verb) && !READ_VERBS.has(mention.verb) && !(mention.tail && WEAK_TAILS.has(mention.tail)));
  const creates = objects.filter(({ mention }) => CREATE_VERBS.has(mention.verb));
  const reads = heads.filter(({ mention }) => READ_VERBS.has(mention.verb));
  const managed = heads.filter(({ mention, sentence }) => mention.tail !== "" && !WEAK_TAILS.has(mention.tail) && !/^(feature|functionality|process|software|application|module)$/.test(mention.tail) && sentence.sentence.text.length < 60);
  const whole = heads.filter(({ mention, sentence }) => phraseKey(sentence.sentence.text) === mention.phrase || phraseKey(sentence.sentence.text.replace(/^[\d.\s]+/, "").replace(/\(.*$/, "")) === mention.phrase);
  const headings = whole.filter(({ sentence }) => sentence.sentence.block.kind === "heading" || sentence.sentence.block.kind === "label" || sentence.sentence.to < sentence.sentence.block.text.length);
  const persons = occurrences.some(({ mention }) => mention.person !== null);
  const kind = concept ? null : other;
  const thing = concept !== null;
  const unknown = !thing && !other && !persons;
  const role = frame.roles.has(candidate.key) || occurrences.some(({ mention }) => mention.person !== null && (frame.roles.has(mention.person.name) || frame.roles.has(mention.phrase)));
  const weak = heads.filter(({ mention }) => mention.tail !== "" && WEAK_TAILS.has(mention.tail)).length;
  const linked = heads.filter(isLinked).length;
  const generic = GENERIC.has(candidate.key);
  const supporting = SUPPORTING.has(candidate.key);
  const kept = creates.length > 0 || managed.length > 0 || candidate.fieldLists > 0 || models.length > 0;
  const yes = (value: boolean): number => (value ? 1 : 0);
  const log = (value: number): number => Math.log2(1 + value);
  const values: Record<(typeof FEATURE_NAMES)[number], number> = {
    bias: 1, thing: yes(thing), unknown: yes(unknown), screen: yes(kind === "screen"), metric: yes(other === "metric"), technology: yes(other === "technology"), process: yes(other === "process"),
    organisation: yes(other === "organisation"), attribute: yes(other === "attribute"), personThing: yes(persons && thing), personOnly: yes(persons && !thing),
    count: Math.min(5, log(main.length)), share: main.length / Math.max(1, frame.mostMentions), density: Math.min(3, (10 * main.length) / Math.max(10, frame.mainSentences)),
    modifierOnly: yes(occurrences.length > 0 && heads.length === 0), object: log(objects.length), createObject: yes(creates.length > 0), readObject: log(reads.length),
    managed: yes(managed.length > 0), heading: yes(headings.length > 0), wholeItem: yes(whole.length > headings.length), weakTail: heads.length > 0 ? weak / heads.length : 0,
    model: yes(models.length > 0), outsideModel: yes(models.length === 0 && frame.modelEntities >= 3), role: yes(role),
    plural: yes(heads.some(({ mention }) => mention.plural)), determined: yes(heads.some(({ mention }) => /^(each|every|an?|multiple|many|their|his|her|my|cada|one|un|una|um|uma|ein|eine|chaque)$/.test(mention.determiner))),
    owns: log(main.filter(({ mention }) => mention.modifier || mention.possessive).length), fieldList: Math.min(2, candidate.fieldLists),
    asideOnly: yes(occurrences.length > 0 && main.length === 0), asideShare: occurrences.length > 0 ? 1 - main.length / occurrences.length : 0,
    verbForm: Math.min(2, log(verbForms.length)), verbFormOnly: yes(occurrences.length === 0 && models.length === 0),
    phraseOfTwo: yes(unknown && candidate.key.includes(" ")), shortText: yes(frame.mainSentences < 15), subject: log(heads.filter(({ mention }) => mention.subject).length),
    possessive: yes(main.some(({ mention }) => mention.possessive)), perEach: yes(heads.some(({ mention }) => /^(per|for)$/.test(mention.preposition) && /^(each|every|)$/.test(mention.determiner))),
    title: yes(frame.titleKeys.has(candidate.key)), generic: yes(generic), supporting: yes(supporting),
    thingObject: yes(thing && objects.length > 0), thingManaged: yes(thing && managed.length + headings.length > 0), thingOnce: yes(thing && main.length === 1),
    unknownObject: yes(unknown && creates.length > 0), attributeObject: yes(other === "attribute" && creates.length > 0), attributeHeading: yes(other === "attribute" && managed.length + headings.length > 0),
    personObject: yes(persons && objects.length > 0), personManaged: yes(persons && managed.length > 0),
    genericObject: yes(generic && creates.length > 0), supportingHeading: yes(supporting && managed.length + headings.length > 0), foreign: yes(!frame.english), once: yes(main.length === 1),
    ofOther: yes(heads.some(({ mention }) => mention.preposition === "of")), itemHead: yes(heads.some(({ mention, sentence }) => sentence.sentence.block.kind === "item" && mention.first === 0)),
    capital: yes(heads.some(({ mention, sentence }) => mention.first > 0 && /^\p{Lu}/u.test(mention.surface) && !/^\p{Lu}[^\p{Ll}]*$/u.test(mention.surface) && sentence.sentence.text.length > 40)),
    modelSection: yes(heads.some(inModelSection)), linked: log(linked), thingLinked: yes(thing && linked > 0),
    parentsThere: log((concept?.parents ?? []).filter((parent) => (frame.mentions.get(parent) ?? 0) > 1).length), childrenThere: log(frame.children.get(candidate.key) ?? 0),
    noParentThere: yes(concept !== null && concept.parents.length > 0 && concept.parents.every((parent) => !frame.mentions.has(parent))),
    fieldsSpoken: Math.min(3, log((concept?.fields ?? []).filter(({ name }) => frame.phrases.has(phraseKey(name))).length)),
    verbKinds: log(new Set(objects.map(({ mention }) => mention.verb)).size), listed: log(heads.filter(isListed).length),
    early: yes(main.some(({ sentence }) => sentence.sentence.start < frame.opening)), company: log(new Set(main.flatMap(({ sentence }) => sentence.mentions.filter((mention) => mention.concept !== null && mention.key !== candidate.key).map(({ key }) => key))).size) / 2,
    roleBare: yes(role && persons && !kept), roleKept: yes(role && persons && kept),
    onceBare: yes(main.length === 1 && objects.length === 0 && !heads.some(({ mention }) => mention.plural || mention.determiner !== "")),
    verbOnlyStrong: yes(occurrences.length === 0 && models.length === 0 && STRONG.has(candidate.key)), verbOnlyHome: yes(occurrences.length === 0 && models.length === 0 && (concept?.parents ?? []).some((parent) => (frame.mentions.get(parent) ?? 0) > 1)),
    thisOne: heads.length === 0 ? 0 : heads.filter(({ mention }) => /^(this|our|the)$/.test(mention.determiner) && !mention.plural).length / heads.length,
    through: log(heads.filter(({ mention }) => mention.through !== "" && DATA_VERBS.has(mention.through)).length), throughMaker: yes(heads.some(({ mention }) => catalogue().verbs.has(mention.through))),
    anyObject: log(heads.filter(({ mention }) => mention.verb !== "" && !DATA_VERBS.has(mention.verb) && !EMPTY_VERBS.test(mention.verb)).length), peopleObject: log(heads.filter(isActedOn).length),
    strongVerb: yes(STRONG.has(candidate.key) && verbForms.length > 0), unknownManaged: yes(unknown && managed.length + headings.length > 0), unknownPlural: yes(unknown && heads.some(({ mention }) => mention.plural)),
    rank: 1 / Math.sqrt(1 + (frame.ranks.get(candidate.key) ?? frame.ranks.size)), spread: log(new Set(main.map(({ sentence }) => sentence.sentence.block.parent)).size), longer: log(frame.longer.get(candidate.key.toLowerCase().split(" ").pop() ?? "") ?? 0),
    ...placesOf(candidate, heads, frame.surroundings), leaning: isSpokenOf(candidate) ? 4 * leaningOf(candidate.key) : 0,
  };
  return FEATURE_NAMES.map((name) => values[name]);
}

/** The text names it, and not only an act that makes one. */
export function isSpokenOf({ occurrences, models }: Candidate): boolean {
  return occurrences.length > 0 || models.length > 0;
}

const EMPTY_VERBS = /^(?:be|have|do|get|make|let|help|allow|enable|want|need|use|include|provide|offer|support|ensure|improve|reduce|increase|save|simplify|streamline)$/;

/** People do something with it: "students take quizzes". */
function isActedOn({ sentence, mention }: Candidate["occurrences"][number]): boolean {
  if (mention.verb === "" && mention.through === "") return false;
  return sentence.mentions.some((other) => other.first < mention.first && other.subject && !other.modifier && (other.person !== null || NOBODY.has(other.key)));
}

/** It stands in an enumeration beside other things: "customers, orders and products". */
function isListed({ sentence, mention }: Candidate["occurrences"][number]): boolean {
  return sentence.mentions.some((other) => {
    if (other === mention || other.modifier || other.concept === null || other.key === mention.key) return false;
    const [first, second] = other.first < mention.first ? [other, mention] : [mention, other];
    const between = sentence.tokens.slice(first.last, second.first);
    return between.length > 0 && between.length <= 3 && between.every(({ lower }) => /^(,|\/|&|;|and|or|y|e|et|und|o|ou|oder|the|an?)$/.test(lower));
  });
}

/** "each project has many tasks", "a task belongs to a project": what has and what is had. */
function isLinked({ sentence, mention }: Candidate["occurrences"][number]): boolean {
  const after = sentence.tokens.slice(mention.last, mention.last + 3).map(({ lower }) => lower).join(" ");
  if (mention.subject && /^(can |may |must |should |will |also )?(has|have|contains?|belongs?|consists?|includes?|owns?)\b/.test(after)) return true;
  return /^(have|has|contain|contains|own|owns|include|includes|belong|consist)$/.test(mention.verb) || (mention.preposition === "to" && /\bbelongs?\b/.test(sentence.tokens.slice(Math.max(0, mention.first - 5), mention.first).map(({ lower }) => lower).join(" ")));
}

/** It heads an item, a label or a heading right below "Data model" or "Entities". */
function inModelSection({ sentence, mention }: Candidate["occurrences"][number]): boolean {
  const { block, from, to } = sentence.sentence;
  if (from > 3 || mention.first > 1 || (block.kind === "paragraph" && to === block.text.length && to > 60)) return false;
  return ancestors(block).slice(0, 2).some((owner) => owner.kind !== "paragraph" && MODEL_SECTION.test(fold(owner.text).slice(0, 90)));
}
