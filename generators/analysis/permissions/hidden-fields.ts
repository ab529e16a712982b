import type { EntityIndex } from "../entities/entity-index";
import type { FoundEntity } from "../entities/found-entity";
import type { FoundField } from "../fields/found-field";
import type { Reading } from "../read-description";
import type { FoundRole } from "../roles/found-role";
import { fold, phraseKey } from "../words/normalize";

/** A field that a role must not see. */
export interface HiddenField {
  readonly role: string;
  readonly entity: FoundEntity;
  /** Its name, as found. */
  readonly field: string;
}

export interface FieldContext {
  readonly index: EntityIndex;
  readonly roles: readonly FoundRole[];
  readonly fields: ReadonlyMap<FoundEntity, readonly FoundField[]>;
}

const DENIED = /^(?:(?:the|our|all|any)\s+)?([\p{L}][\p{L} -]{2,40}?)\s+(?:must not|may not|cannot|can't|should not|must never|should never|are not allowed to|is not allowed to)\s+(?:be able to\s+)?(?:see|view|read|access|know)\s+(?:the\s+|any\s+|other\s+)?([\p{L}][\p{L} -]{2,60}?)\s*$/iu;
const ONLY_BEHIND = /([\p{L}][\p{L}-]*(?: [\p{L}-]+)?)\s*\((?:only\s+)?(?:visible|shown|seen|readable)\s+(?:only\s+)?(?:to|by|for)\s+(?:only\s+)?(?:the\s+)?([\p{L}][\p{L} -]{2,30}?)(?:\s+only)?\)/giu;
const ONLY_BEFORE = /^only\s+(?:the\s+|an?\s+)?([\p{L}][\p{L} -]{2,30}?)\s+(?:can|may|must|should|is allowed to|are allowed to)?\s*(?:see|sees|view|views|read|access)\s+(?:the\s+|an?\s+)?([\p{L}][\p{L} -]{2,40}?)\s*$/iu;

/** "Shop staff must not see purchase prices", "hourly wage (only visible to managers)". */
export function findHiddenFields(reading: Reading, context: FieldContext): HiddenField[] {
  return reading.sentences.flatMap(({ sentence: { text, block } }) => {
    if (block.aside !== "none") return [];
    const clean = text.replace(/[.;!]\s*$/, "");
    const denied = DENIED.exec(clean);
    const before = ONLY_BEFORE.exec(clean);
    return [
      ...(denied ? hide(denied[2] ?? "", rolesNamed(denied[1] ?? "", context.roles), context) : []),
      ...(before ? hide(before[2] ?? "", others(before[1] ?? "", context.roles), context) : []),
      ...[...clean.matchAll(ONLY_BEHIND)].flatMap((match) => hide(match[1] ?? "", others(match[2] ?? "", context.roles), context)),
    ];
  });
}

function hide(words: string, roles: readonly FoundRole[], { index, fields }: FieldContext): HiddenField[] {
  const names = words.split(/\s*,\s*|\s+(?:and|or)\s+/).map((word) => phraseKey(word)).filter((word) => word !== "");
  return names.flatMap((name) =>
    index.entities.flatMap((entity) => (fields.get(entity) ?? []).filter((field) => isNamed(name, phraseKey(field.name), phraseKey(entity.name))).flatMap((field) => roles.map((role) => ({ role: role.key, entity, field: field.name })))),
  );
}

/** "purchase price" is the purchase price of a product, "employee salary" the salary of an employee. */
function isNamed(said: string, field: string, entity: string): boolean {
  return said === field || said === `${entity} ${field}`;
}

function rolesNamed(words: string, roles: readonly FoundRole[]): readonly FoundRole[] {
  const keys = words.split(/\s*,\s*|\s+(?:and|or)\s+/).map((word) => phraseKey(word));
  return roles.filter((role) => keys.some((key) => key === role.key || key === phraseKey(role.name) || key.endsWith(` ${role.key}`) || phraseKey(fold(role.name)).endsWith(` ${key}`)));
}

/** Everybody but those who are named; null effect when nobody is known by that name. */
function others(words: string, roles: readonly FoundRole[]): readonly FoundRole[] {
  const named = rolesNamed(words, roles);
  return named.length === 0 ? [] : roles.filter((role) => !named.includes(role) && role.kind !== "admin");
}
