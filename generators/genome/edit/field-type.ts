import type { Field, FieldType } from "../genome";

interface TypeOptions {
  /** A smallest and a largest value. */
  readonly limits: boolean;
  readonly length: boolean;
  readonly pattern: boolean;
  /** Can be unique and indexed. */
  readonly key: boolean;
  readonly choices: boolean;
}

const none: TypeOptions = { limits: false, length: false, pattern: false, key: false, choices: false };
const plain: TypeOptions = { ...none, key: true };
const number: TypeOptions = { ...plain, limits: true };
const text: TypeOptions = { ...plain, length: true, pattern: true };

/** What can be said about a field of each type; the editor offers these and nothing else. */
export const typeOptions: Readonly<Record<FieldType, TypeOptions>> = {
  string: text,
  text,
  email: text,
  url: text,
  phone: text,
  richtext: { ...none, length: true },
  integer: number,
  decimal: number,
  money: number,
  duration: number,
  boolean: plain,
  date: plain,
  datetime: plain,
  time: plain,
  uuid: plain,
  enum: { ...plain, choices: true },
  json: none,
  file: none,
  image: none,
  address: none,
  geo: none,
};

/** The field with another type: what the new type cannot have goes, and a choice has something to choose from. */
export function asType(field: Field, type: FieldType): Field {
  const can = typeOptions[type];
  const choices = field.enumValues.length > 0 ? field.enumValues : [{ id: `${field.id}.first`, name: "First" }, { id: `${field.id}.second`, name: "Second" }];
  return {
    ...field,
    type,
    default: null,
    enumValues: can.choices ? choices : [],
    min: can.limits ? field.min : null,
    max: can.limits ? field.max : null,
    maxLength: can.length ? field.maxLength : null,
    pattern: can.pattern ? field.pattern : null,
    unique: can.key && field.unique,
    indexed: can.key && field.indexed,
  };
}
