import type { Entity, EnumValue, Field, Genome } from "../genome";
import { classIsTaken } from "./class-is-taken";
import { entityBase } from "./entity-names";
import { toCamel, toPascal } from "./forms";
import { toLabel, toLowerLabel } from "./labels";
import type { EntityNames, EnumValueNames, FieldNames } from "./names";
import { reservedAttributes, reservedClasses } from "./reserved";
import { capSnake, toIdentifierWords } from "./words";

const FIELD_LIMIT = 50;

/** Whose fields they are: an entity, or the pair of a manyToMany. */
export interface FieldOwner {
  /** Stands before a name that is taken. */
  readonly prefix: string;
  readonly pascal: string;
  readonly language: string;
  /** Classes that an enumeration must not be called. */
  readonly classes: ReadonlySet<string>;
}

/** A longer name of the owner would stand twice on a line that has room for one. */
const LONGEST_PREFIX = 30;

/**
 * A name that is taken gets the owner's before it, as an engineer would write it:
 * `date` of an expense is `expense_date`, `class` of a student `student_class`.
 */
export function attributeName(base: string, prefix: string): string {
  const owner = prefix.length > LONGEST_PREFIX ? "record" : prefix;
  return reservedAttributes.has(base) ? capSnake(`${owner}_${base}`, FIELD_LIMIT) : base;
}

export function fieldNames(field: Field, owner: FieldOwner): FieldNames {
  const base = capSnake(toIdentifierWords(field.name, "field").join("_"), FIELD_LIMIT);
  const snake = attributeName(base, owner.prefix);
  const label = toLabel(field.name);
  return {
    snake,
    camel: toCamel(snake),
    pascal: toPascal(snake),
    label,
    lowerLabel: toLowerLabel(label, owner.language),
    enumPascal: enumClass(`${owner.pascal}${toPascal(base)}`, owner.classes),
  };
}

/** "Task status" may be an entity beside the status of a task. */
function enumClass(pascal: string, classes: ReadonlySet<string>): string {
  return classes.has(pascal) || classIsTaken(pascal, classes) ? `${pascal}Value` : pascal;
}

/** A stored value may not start with a digit, because it is also a member of an enumeration and a key. */
export function enumValueNames(value: EnumValue): EnumValueNames {
  const base = capSnake(toIdentifierWords(value.name, "value").join("_"), FIELD_LIMIT);
  // A linter refuses a member that reads like a digit.
  const stored = base === "i" || base === "o" ? `${base}_value` : base;
  const pascal = toPascal(stored);
  return {
    value: stored,
    constant: stored.toUpperCase(),
    pascal: reservedClasses.has(pascal) ? `${pascal}Value` : pascal,
    label: toLabel(value.name),
  };
}

/** The fields of an entity or of a pair, by id. The first of two with one id counts; the checker reports the other. */
export function fieldsById(fields: readonly Field[], owner: FieldOwner): ReadonlyMap<string, FieldNames> {
  const names = new Map<string, FieldNames>();
  for (const field of fields) if (!names.has(field.id)) names.set(field.id, fieldNames(field, owner));
  return names;
}

export function entityOwner(genome: Genome, entity: Entity, entities: ReadonlyMap<string, EntityNames>): FieldOwner {
  return {
    prefix: entityBase(entity),
    pascal: entities.get(entity.id)?.pascal ?? "",
    language: genome.source.language,
    classes: new Set([...entities.values()].map(({ pascal }) => pascal)),
  };
}
