import { type Entity, type Genome, USER_ENTITY_ID } from "../genome";
import { withArticle } from "./article";
import { classIsTaken } from "./class-is-taken";
import { toCamel, toKebab, toPascal } from "./forms";
import { toLabel, toLowerLabel } from "./labels";
import type { EntityNames } from "./names";
import { pluralText, pluralWords } from "./plural";
import { reservedSegments, reservedTables, reservedVariables } from "./reserved";
import { capSnake, toIdentifierWords, toWords } from "./words";

/** Room below PostgreSQL's 63 bytes for the names of indexes and constraints. */
const ENTITY_LIMIT = 40;

export const userNames: EntityNames = {
  snake: "user",
  pascal: "User",
  camel: "user",
  kebab: "user",
  pluralSnake: "users",
  pluralPascal: "Users",
  pluralCamel: "users",
  pluralKebab: "users",
  label: "User",
  pluralLabel: "Users",
  lowerLabel: "user",
  lowerPluralLabel: "users",
  oneLabel: "a user",
};

/**
 * The names of all entities. Only the form that is taken in its world is escaped, by the word "record":
 * `Property` keeps its class, its table `properties` and its address, while the variable, which would hide
 * a builtin of Python, is `property_record`.
 */
export function entityNames(genome: Genome): ReadonlyMap<string, EntityNames> {
  const drafts = genome.entities.map((entity): [Entity, Draft] => [entity, draftNames(entity, genome.source.language)]);
  const classes = new Set(drafts.map(([, draft]) => toPascal(draft.base)));
  const names = new Map<string, EntityNames>([[USER_ENTITY_ID, userNames]]);
  for (const [entity, draft] of drafts) names.set(entity.id, finishNames(draft, classes));
  return names;
}

/** The name in snake case before any escape. */
export function entityBase(entity: Entity): string {
  return capSnake(toIdentifierWords(entity.name, "entity").join("_"), ENTITY_LIMIT);
}

interface Draft {
  readonly base: string;
  readonly plural: string;
  readonly labels: Pick<EntityNames, "label" | "pluralLabel" | "lowerLabel" | "lowerPluralLabel" | "oneLabel">;
}

function draftNames(entity: Entity, language: string): Draft {
  const words = toIdentifierWords(entity.name, "entity");
  const base = entityBase(entity);
  const label = toLabel(entity.name);
  const pluralLabel = entity.plural !== null ? toLabel(entity.plural) : language === "en" && /[A-Za-z]/.test(label) ? pluralText(label) : label;
  const lowerLabel = toLowerLabel(label, language);
  return {
    base,
    plural: draftPlural(entity, { words, base, language }),
    labels: { label, pluralLabel, lowerLabel, lowerPluralLabel: toLowerLabel(pluralLabel, language), oneLabel: withArticle(lowerLabel) },
  };
}

interface Singular {
  readonly words: readonly string[];
  readonly base: string;
  readonly language: string;
}

/** Only English plurals are known; another language and a word without a plural ("equipment") take "records". */
function draftPlural(entity: Entity, singular: Singular): string {
  const given = entity.plural !== null && toWords(entity.plural).length > 0 ? toIdentifierWords(entity.plural, "entity") : null;
  const words = given ?? (singular.language === "en" ? pluralWords(singular.words) : singular.words);
  const plural = capSnake(words.join("_"), ENTITY_LIMIT);
  return plural === singular.base ? withRecords(singular.base) : plural;
}

function withRecords(base: string): string {
  return `${capSnake(base, ENTITY_LIMIT - "_records".length)}_records`;
}

function finishNames(draft: Draft, classes: ReadonlySet<string>): EntityNames {
  const { base, plural, labels } = draft;
  const snake = reservedVariables.has(base) ? `${base}_record` : base;
  const pluralSnake = reservedTables.has(plural) || plural === snake ? withRecords(base) : plural;
  const pluralKebab = reservedSegments.has(toKebab(plural)) ? toKebab(withRecords(base)) : toKebab(plural);
  const pascal = classIsTaken(toPascal(base), classes) ? `${toPascal(base)}Record` : toPascal(base);
  return {
    snake,
    pascal,
    camel: toCamel(snake),
    kebab: toKebab(snake),
    pluralSnake,
    pluralPascal: toPascal(pluralSnake),
    pluralCamel: toCamel(pluralSnake),
    pluralKebab,
    ...labels,
  };
}
