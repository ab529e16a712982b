import type { EntityIndex } from "../entities/entity-index";
import type { FoundEntity } from "../entities/found-entity";
import { baseForm } from "../mentions/base-form";
import type { Mention, ReadSentence } from "../mentions/mention";
import { CREATE_VERBS, DELETE_VERBS, READ_VERBS, UPDATE_VERBS } from "../words/verbs";

/** Words that turn what follows into what somebody may not do. */
const NOT = /^(?:not|cannot|never|can't|mustn't|shouldn't|can’t|without|neither|nor|no|nicht|kein|keine|keinen|jamais|nunca)$/;
/** "but", a semicolon: what was denied before is not denied behind it. */
const TURNS = /^(?:but|however|;|\.|:|unless|except|until|sondern|mais|pero|mas)$/;
/** How far a negation reaches: "must not see any of the invoices or the prices". */
const REACH = 14;
const ASSIGNED = /\b(?:assigned to|given to|allocated to) (?:them|him|her|me|themselves|that person|(?:the|this|that) [\p{L}]+)\b|\b(?:their|his|her|my|only) (?:own )?assigned\b/iu;
const EVERYTHING = /\b(?:everything|anything|all (?:data|records|information|areas|parts|features|functions|modules)|the (?:whole|entire) (?:system|app|application|product))\b/i;
const FULL = /\b(?:full|complete|unlimited|unrestricted|total) (?:access|control|rights|permissions?)\b|\bcan do (?:everything|anything|all)\b|\b(?:manages?|controls?|administers?|runs?) everything\b/i;
const CHANGES_ALL = /\b(?:change|edit|manage|update|modif(?:y|ie)|control|administer|maintain|do|run)(?:e?s)?\b[^.,;]{0,30}\b(?:everything|anything|all)\b/i;

/** A rule about some records and no bar to all of them: "cannot have two visits at the same time". */
const CONDITION = /\b(?:if|when|unless|until|after|before|once|twice|more than|less than|at the same|at once|without|while|during|because|which|that (?:is|are|has|have)|whose)\b/i;

function clauseBehind({ text, from }: ReadSentence["sentence"], to: number): string {
  return /^[^.;:]*/.exec(text.slice(Math.max(0, to - from)))?.[0] ?? "";
}

/** Whether the act on a thing is denied: "must not see invoices", "no access to notes". */
export function isDenied({ sentence, tokens }: ReadSentence, { first, to, determiner }: Mention): boolean {
  if (CONDITION.test(clauseBehind(sentence, to)) || /^(?:two|three|several|more|multiple|\d+)$/.test(determiner)) return false;
  for (let at = first - 1; at >= Math.max(0, first - REACH); at -= 1) {
    const word = tokens[at]?.lower ?? "";
    if (TURNS.test(word)) return false;
    if (word === "only" && NOT.test(tokens[at - 1]?.lower ?? "")) return false;
    if (NOT.test(word) || (word === "t" && /^(?:can|mustn|shouldn|don|doesn)$/.test(tokens[at - 2]?.lower ?? ""))) return true;
  }
  return false;
}

/** What is denied with a verb: whoever may not see a record may not touch it either. */
export function deniedActions(verb: string): readonly ("create" | "read" | "update" | "delete")[] {
  if (verb === "" || READ_VERBS.has(verb) || verb === "access") return ["read", "create", "update", "delete"];
  const denied: ("create" | "update" | "delete")[] = [];
  if (CREATE_VERBS.has(verb) || verb === "manage") denied.push("create");
  if (UPDATE_VERBS.has(verb) || verb === "change") denied.push("update");
  if (DELETE_VERBS.has(verb)) denied.push("delete");
  return denied;
}

/** "sees the visits assigned to them": only those. */
export function speaksOfAssigned({ sentence: { text, from } }: ReadSentence, { from: start, to, determiner, modifiers }: Mention): boolean {
  const clause = /^[^,;.]*/.exec(text.slice(Math.max(0, to - from)))?.[0] ?? "";
  return ASSIGNED.test(clause.slice(0, 60)) || modifiers.includes("assigned") || ASSIGNED.test(`${determiner} ${text.slice(Math.max(0, start - from), Math.max(0, to - from))}`);
}

/** What a sentence grants on everything: reading, or all there is to do; null when it does not speak of everything. */
export function grantsOnAll({ sentence: { text }, tokens }: ReadSentence): "read" | "all" | null {
  if (/\b(?:not|cannot|never|no|except)\b/i.test(text)) return null;
  if (FULL.test(text)) return "all";
  if (!EVERYTHING.test(text)) return null;
  if (CHANGES_ALL.test(text)) return "all";
  return tokens.some(({ lower }) => READ_VERBS.has(baseForm(lower))) ? "read" : null;
}

/** The entities whose words stand in a sentence though no verb governs them: "no access to invoices". */
export function namedThings({ mentions }: ReadSentence, index: EntityIndex): readonly { readonly mention: Mention; readonly entity: FoundEntity }[] {
  return mentions.flatMap((mention) => {
    const entity = mention.modifier ? null : index.of(mention);
    return entity ? [{ mention, entity }] : [];
  });
}
