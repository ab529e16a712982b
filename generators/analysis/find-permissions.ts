import { capitalWithArticle, withArticle } from "../genome/names/article";
import type { FoundEntity } from "./entities/found-entity";
import type { EntityIndex } from "./entities/entity-index";
import { madeBy } from "./entities/made-by";
import type { FoundRole } from "./roles/found-role";
import type { Mention } from "./mentions/mention";
import { catalogue } from "./words/catalogue";
import type { Reading } from "./read-description";
import { deniedActions, grantsOnAll, isDenied, namedThings, speaksOfAssigned } from "./permissions/read-limits";
import type { Action, FoundPermission } from "./permissions/found-permission";
import { onlyReads } from "./permissions/only-reads";
import { phraseKey } from "./words/normalize";
import { personOfRecord } from "./words/personal-records";
import { CREATE_VERBS, DELETE_VERBS, READ_VERBS, UPDATE_VERBS } from "./words/verbs";

export interface PermissionContext {
  readonly index: EntityIndex;
  readonly roles: readonly FoundRole[];
}

const OWN = /\b(my|their own|his own|her own|own|their|his|her|its|mine|su propia|sus|ses|seus|suas|eigene[nr]?)\b/i;

/** Those who answer for the work of others. */
const LEADS = /\b(?:manager|supervisor|coordinator|head|lead|leader|foreman|editor|dispatcher|planner|gerente|encargado|responsable|leiter|gestor)\b/;

/** Those whose work others answer for; with nobody of that kind in the text, all work together. */
const CREW = /^(?:employee|staff|staff member|worker|colleague|team member|crew member|volunteer|author|writer|contributor|content creator|creator|blogger|photographer|maker)$/;

function leads({ key, kind }: FoundRole): boolean {
  return kind === "admin" || LEADS.test(key);
}

/** Permissions that sentences state, completed by what such people usually may. */
export function findPermissions(reading: Reading, { index, roles }: PermissionContext): FoundPermission[] {
  const found = new Map<string, FoundPermission>();
  const denied = new Set<string>();
  const seen = new Set<string>();
  for (const sentence of reading.sentences) {
    if (sentence.sentence.block.aside !== "none") continue;
    const actors = roles.filter(({ evidence }) => evidence.some((each) => each.sentence === sentence || headsBlock(each.sentence, sentence)));
    const doers = leadingActors(actors, sentence);
    for (const { mention, entity } of namedThings(sentence, index)) {
      if (!isDenied(sentence, mention)) continue;
      for (const role of doers) for (const action of deniedActions(mention.verb)) denied.add(keyOf(role, entity, action));
    }
    const all = grantsOnAll(sentence);
    if (all !== null) {
      const evidence = [{ sentence, from: sentence.sentence.from, to: sentence.sentence.to, confidence: 80 }];
      for (const role of doers) for (const entity of index.entities) for (const action of all === "all" ? (["create", "read", "update", "delete"] as const) : (["read"] as const)) found.set(keyOf(role, entity, action), { role: role.key, entity, action, scope: "any", evidence, assumption: "" });
    }
    for (const mention of sentence.mentions) {
      const named = index.of(mention);
      if (!named || mention.modifier || isDenied(sentence, mention)) continue;
      /* "Members book classes" makes bookings, and so does "sign up for a class". */
      const made = madeBy(sentence, mention, index);
      /* Whoever writes a tasting note adds no tasting. */
      if ((mention.verb === "" || /^notes?$/.test(mention.tail)) && made === null) continue;
      const entity = made ?? named;
      for (const role of actorsBefore(actors, sentence, mention)) {
        if (CHOOSING.test(mention.verb) || made !== null) seen.add(keyOf(role, named, "read"));
        for (const action of made === null ? actionsOf(mention.verb) : [...new Set<Action>(["create", ...actionsOf(mention.verb)])]) {
          if (action === "create" && entity === named && NEEDS_ITS_OWN.test(mention.verb)) continue;
          const key = keyOf(role, entity, action);
          const own = /\bown\b/i.test(sentence.sentence.text) || (OWN.test(mention.determiner) && !leads(role));
          const evidence = { sentence, from: mention.from, to: mention.to, confidence: 75 };
          const known = found.get(key);
          const scope = action !== "create" && entity === named && speaksOfAssigned(sentence, mention) ? "assigned" : own ? "own" : "any";
          if (!known) found.set(key, { role: role.key, entity, action, scope, evidence: [evidence], assumption: "" });
          else found.set(key, { ...known, scope: known.scope === scope ? scope : "any", evidence: known.evidence.length < 3 ? [...known.evidence, evidence] : known.evidence });
        }
      }
    }
  }
  for (const role of roles) for (const entity of index.entities) for (const usual of usualPermissions(role, entity, { found, seen, roles })) found.set(keyOf(role, entity, usual.action), usual);
  narrowToSeen(found);
  /* What is denied outright is denied, whatever is usual or said in passing. */
  for (const key of denied) found.delete(key);
  return [...found.values()];
}

/** A person's record is nobody else's business, and what is paid is not chosen from all that are to be paid. */
function isPersonal({ key }: FoundEntity): boolean {
  return catalogue().persons.has(phraseKey(key)) || /^(?:Invoice|Bill|Payment|Fee|Fine|Contract|Document|Case|Claim|Quote|Appointment|Message|Certificate|Report)$/.test(key);
}

/** Nobody changes or deletes more records than those that the text lets them see. */
function narrowToSeen(found: Map<string, FoundPermission>): void {
  for (const { role, entity, action, scope, evidence } of [...found.values()]) {
    if (action !== "read" || scope === "any" || evidence.length === 0) continue;
    for (const [key, wider] of found) if (wider.role === role && wider.entity === entity && (wider.action === "update" || wider.action === "delete") && wider.scope === "any") found.set(key, { ...wider, scope });
  }
}

function keyOf(role: FoundRole, entity: FoundEntity, action: Action): string {
  return `${role.key}\u0000${entity.key}\u0000${action}`;
}

/** Whoever pays an invoice or rates a product does not make one. */
const NEEDS_ITS_OWN = /^(?:pay|donate|rate|review|like|vote|follow|sign|ask|rent|borrow|purchase|buy|sell|apply|bid)$/;
/** Acts on one of many that are there for all. */
const CHOOSING = /^(?:rate|like|vote|follow|rent|borrow|purchase|buy|bid)$/;
const JOINED = /^\s*(?:,|\/|&|\band\b|\bor\b|\bas well as\b|\s|\bthe\b|\ban?\b|\bonly\b|\ball\b)*\s*$/i;

/** "Receptionists book visits, vets write notes": of those a sentence names, whoever stands before the act, with those joined to them. */
function actorsBefore(actors: readonly FoundRole[], sentence: Reading["sentences"][number], mention: Mention): readonly FoundRole[] {
  const named = actors.flatMap((role) => role.evidence.filter((each) => each.sentence === sentence && each.to <= mention.from).map(({ from, to }) => ({ role, from, to }))).sort((a, b) => a.from - b.from);
  const last = named[named.length - 1];
  if (!last) return actors;
  const { text } = sentence.sentence.block;
  const joined = [last];
  for (const each of named.slice(0, -1).reverse()) {
    const [next] = joined;
    if (!next || !JOINED.test(text.slice(each.to, next.from))) break;
    joined.unshift(each);
  }
  const above = actors.filter(({ evidence }) => evidence.every((each) => each.sentence !== sentence));
  return [...new Set([...above, ...joined.map(({ role }) => role)])];
}

/** Whom a sentence is about: the role it starts with, or that stands above it; those it only mentions are left out. */
function leadingActors(actors: readonly FoundRole[], sentence: Reading["sentences"][number]): readonly FoundRole[] {
  const placed = actors.map((role) => ({ role, at: Math.min(...role.evidence.map((each) => (each.sentence === sentence ? each.from : headsBlock(each.sentence, sentence) ? -1 : Number.MAX_SAFE_INTEGER))) }));
  const first = Math.min(...placed.map(({ at }) => at));
  return placed.filter(({ at }) => at === first).map(({ role }) => role);
}

/** The heading or label of a role owns the sentences below it. */
function headsBlock(owner: Reading["sentences"][number], sentence: Reading["sentences"][number]): boolean {
  if (owner.sentence.block === sentence.sentence.block) return sentence.sentence.label?.id === owner.sentence.id;
  return owner.sentence.from === 0 && owner.sentence.block.kind !== "paragraph" && owner.sentence.block.kind !== "row" && (sentence.sentence.block.parent === owner.sentence.block || sentence.sentence.block.parent?.parent === owner.sentence.block) && owner.sentence.text.length < 60;
}

function actionsOf(verb: string): Action[] {
  const actions: Action[] = [];
  if (CREATE_VERBS.has(verb) || verb === "manage") actions.push("create");
  if (READ_VERBS.has(verb) || verb === "manage") actions.push("read");
  if (UPDATE_VERBS.has(verb)) actions.push("update");
  if (DELETE_VERBS.has(verb)) actions.push("delete");
  return actions;
}

interface Granted {
  readonly found: ReadonlyMap<string, FoundPermission>;
  /** Keys of the readings that an act needs: whoever rates or books something sees what there is. */
  readonly seen: ReadonlySet<string>;
  readonly roles: readonly FoundRole[];
}

/** "An employee's expenses", and all that one of the crew adds where somebody leads. */
function isTheirs(role: FoundRole, entity: FoundEntity, roles: readonly FoundRole[]): boolean {
  return personOfRecord(entity.key)?.toLowerCase() === role.key || (CREW.test(role.key) && roles.some(leads));
}

/** "Admins manage departments": nobody else of the team adds one unless the text says so. */
function isKeptByOthers(role: FoundRole, entity: FoundEntity, found: Granted["found"]): boolean {
  return [...found.values()].some((each) => each.role !== role.key && each.entity === entity && each.action === "create" && each.evidence.length > 0);
}

/** Whose records one of the team usually changes, and why: never more than those they see. */
function updateOf(role: FoundRole, entity: FoundEntity, { found, roles }: Omit<Granted, "seen">): readonly ["any" | "own" | "assigned", string] {
  const seen = found.get(keyOf(role, entity, "read"))?.scope ?? "any";
  if (seen === "assigned") return ["assigned", "Whoever is assigned may change it."];
  if (seen === "own" || isTheirs(role, entity, roles)) return ["own", "Everyone may change what they added."];
  return ["any", "The team works on its records together."];
}

function usualPermissions(role: FoundRole, entity: FoundEntity, { found, seen, roles }: Granted): FoundPermission[] {
  const has = (action: Action): boolean => found.has(`${role.key}\u0000${entity.key}\u0000${action}`);
  const grant = (action: Action, scope: FoundPermission["scope"], assumption: string): FoundPermission[] => (has(action) ? [] : [{ role: role.key, entity, action, scope, evidence: [], assumption }]);
  switch (role.kind) {
    case "admin":
      return (["create", "read", "update", "delete"] as const).flatMap((action) => grant(action, "any", `${role.name} is taken to decide everything.`));
    case "staff": {
      if (!leads(role) && onlyReads(role, entity, found)) return [];
      const read = grant("read", "any", "Everyone on the team may read.");
      /* Where the text says who adds or manages such records, it is those, and those who answer for them. */
      if (!leads(role) && !has("create") && isKeptByOthers(role, entity, found)) {
        const [scope, assumption] = updateOf(role, entity, { found, roles });
        return scope === "assigned" ? [...read, ...grant("update", scope, assumption)] : read;
      }
      return [...read, ...grant("create", "any", "Everyone on the team may add records."), ...grant("update", ...updateOf(role, entity, { found, roles }))];
    }
    case "end": {
      if (seen.has(keyOf(role, entity, "read")) && !isPersonal(entity)) return [...grant("read", "any", `Whoever chooses ${withArticle(entity.name.toLowerCase())} sees what there is.`), ...(has("create") ? grant("update", "own", "Whoever adds a record may change it.") : [])];
      const said = has("create") || has("update");
      if (said) return [...grant("read", "own", "Whoever adds a record may read it."), ...grant("update", "own", "Whoever adds a record may change it.")];
      return grant("read", "own", `${capitalWithArticle(role.name.toLowerCase())} reads what is theirs.`);
    }
    default:
      return role.kind satisfies never;
  }
}
