import type { Entity, Field, FieldType, Genome, Names } from "../genome/index";
import type { FieldPlan } from "./plan";
import { quotesOf } from "./quotes";

/** Length limits for what a person types, where the genome sets none; null where a length means nothing. */
const DEFAULT_MAX_LENGTH: Readonly<Record<FieldType, number | null>> = {
  string: 200,
  text: 10_000,
  richtext: 50_000,
  integer: null,
  decimal: null,
  money: null,
  boolean: null,
  date: null,
  datetime: null,
  time: null,
  duration: null,
  // RFC 5321 allows 254 characters in an address.
  email: 254,
  url: 2_000,
  phone: 32,
  enum: null,
  json: null,
  uuid: null,
  file: null,
  image: null,
  address: null,
  geo: null,
};

export interface FieldContext {
  readonly genome: Genome;
  readonly names: Names;
  readonly entity: Entity;
}

/** Decide everything about one field of an entity. */
export function planField(field: Field, { genome, names, entity }: FieldContext): FieldPlan {
  const isState = entity.workflow?.field === field.id;
  const initial = isState ? entity.workflow.initial : null;
  return {
    id: field.id,
    names: names.field(entity.id, field.id),
    type: field.type,
    // A record always has a state, and a yes-or-no is never unknown.
    required: field.required || isState || field.type === "boolean",
    unique: field.unique,
    indexed: field.indexed || isState,
    default: field.type === "boolean" ? (field.default ?? false) : (initial ?? field.default),
    enumValues: field.enumValues.map((value) => ({ id: value.id, names: names.enumValue(field.id, value.id) })),
    min: field.min,
    max: field.max,
    maxLength: DEFAULT_MAX_LENGTH[field.type] === null ? null : (field.maxLength ?? DEFAULT_MAX_LENGTH[field.type]),
    pattern: field.pattern,
    sensitivity: field.sensitivity,
    readOnly: field.readOnly || isState,
    isState,
    description: field.description,
    quotes: quotesOf(genome, field.provenance),
  };
}
