import { type Path, remove, set } from "../edit/genome-edit";
import { type CheckContext, isOneOf, type PlacedField, quote } from "./check-context";
import { checkDefault } from "./check-default";
import { checkPattern } from "./check-pattern";
import { isLess } from "./decimal";
import { keyLength, LONGEST_KEY } from "./key-length";
import { fits, numericTypes } from "./number-types";
import { error, type Problem, warning } from "./problem";

export const textTypes = ["string", "text", "richtext", "email", "url", "phone"] as const;
const patternTypes = ["string", "text", "email", "url", "phone"] as const;
const unkeyedTypes = ["richtext", "json", "file", "image", "address", "geo"] as const;

/** Limits, keys, enumerations and defaults that do not fit a field's type. */
export function checkFields(context: CheckContext): readonly Problem[] {
  return context.fields.flatMap((placed) => [
    ...checkEnumeration(placed),
    ...checkLimits(placed),
    ...checkLength(placed),
    ...checkPattern(placed, isOneOf(placed.field.type, patternTypes)),
    ...checkKeys(placed),
    ...checkDefault(placed),
    ...checkReadOnly(placed),
  ]);
}

const nameOf = ({ field, ownerName }: PlacedField): string => `${quote(field.name)} of ${quote(ownerName)}`;

function checkEnumeration(placed: PlacedField): readonly Problem[] {
  const { field, at } = placed;
  if (field.type === "enum" && field.enumValues.length === 0) {
    return [error("enum-without-values", { at, id: field.id, message: `The choice ${nameOf(placed)} has nothing to choose from.`, fix: ["Make it a text", { op: "all", edits: [set([...at, "type"], "string"), set([...at, "default"], null)] }] })];
  }
  if (field.type !== "enum" && field.enumValues.length > 0) {
    return [error("values-without-enum", { at, id: field.id, message: `${nameOf(placed)} lists choices but is no choice.`, fix: ["Remove the choices", set([...at, "enumValues"], [])] })];
  }
  return [];
}

function checkLimits(placed: PlacedField): readonly Problem[] {
  const { field, at } = placed;
  const { min, max, type } = field;
  if (!isOneOf(type, numericTypes)) {
    if (min === null && max === null) return [];
    return [error("limit-on-wrong-type", { at, id: field.id, message: `${nameOf(placed)} has a smallest or largest value but is no number.`, fix: ["Remove the limits", { op: "all", edits: [set([...at, "min"], null), set([...at, "max"], null)] }] })];
  }
  const bad = (["min", "max"] as const).flatMap((key) => {
    const limit = field[key];
    return limit === null || fits(limit, type) ? [] : [error("limit-out-of-range", { at: [...at, key], id: field.id, message: `The limit ${limit} of ${nameOf(placed)} cannot be stored.`, fix: ["Remove the limit", set([...at, key], null)] })];
  });
  if (bad.length > 0) return bad;
  if (min !== null && max !== null && isLess(max, min)) {
    return [error("min-above-max", { at, id: field.id, message: `The smallest value of ${nameOf(placed)} is above its largest.`, fix: ["Swap them", { op: "all", edits: [set([...at, "min"], max), set([...at, "max"], min)] }] })];
  }
  return [];
}

function checkLength(placed: PlacedField): readonly Problem[] {
  const { field, at } = placed;
  if (field.maxLength === null || isOneOf(field.type, textTypes)) return [];
  return [error("length-on-wrong-type", { at, id: field.id, message: `${nameOf(placed)} has a greatest length but is no text.`, fix: ["Remove the length", set([...at, "maxLength"], null)] })];
}

function checkKeys(placed: PlacedField): readonly Problem[] {
  const { field, at } = placed;
  const problems: Problem[] = [];
  if (isOneOf(field.type, unkeyedTypes)) {
    for (const key of ["unique", "indexed"] as const) {
      if (field[key]) problems.push(error(`${key}-on-wrong-type`, { at: [...at, key], id: field.id, message: `${nameOf(placed)} cannot be ${key}: values of its type have no order.`, fix: [`Make it not ${key}`, set([...at, key], false)] }));
    }
  } else if ((field.unique || field.indexed) && keyLength(field) > LONGEST_KEY) {
    problems.push(error("key-too-long", { at: [...at, "maxLength"], id: field.id, message: `${nameOf(placed)} is too long to be ${field.unique ? "unique" : "indexed"}.`, fix: [`Limit it to ${LONGEST_KEY} characters`, set([...at, "maxLength"], LONGEST_KEY)] }));
  } else if (field.unique && field.default !== null) {
    problems.push(error("unique-with-default", { at, id: field.id, message: `${nameOf(placed)} is unique, so its default would fit one record only.`, fix: ["Remove the default", set([...at, "default"], null)] }));
  } else if (field.unique && (field.type === "boolean" || field.type === "enum")) {
    problems.push(warning("unique-choice", { at, id: field.id, message: `${nameOf(placed)} is unique, so there can be only as many records as it has values.`, fix: ["Make it not unique", set([...at, "unique"], false)] }));
  }
  return problems;
}

function checkReadOnly(placed: PlacedField): readonly Problem[] {
  const { field, at, entity } = placed;
  if (!field.readOnly || !field.required || field.default !== null || entity?.workflow?.field === field.id) return [];
  return [error("read-only-but-required", { at, id: field.id, message: `${nameOf(placed)} must be given but nobody may enter it.`, fix: ["Make it optional", set([...at, "required"], false)] })];
}

const MOST_ENTITIES = 200;
const MOST_FIELDS = 100;

/** Sizes beyond which a codebase is no longer one that people would keep. */
export function checkSizes({ genome }: CheckContext): readonly Problem[] {
  const problems: Problem[] = [];
  const over = (code: string, { at, message }: { readonly at: Path; readonly message: string }): void => {
    problems.push(error(code, { at, message, fix: ["Remove the last", remove(at)] }));
  };
  if (genome.entities.length === 0) problems.push(error("no-entities", { at: ["entities"], message: "The product keeps no records: name at least one thing it is about.", fix: null }));
  if (genome.entities.length > MOST_ENTITIES) over("too-many-entities", { at: ["entities", genome.entities.length - 1], message: `${genome.entities.length} entities are more than the ${MOST_ENTITIES} one product can have.` });
  for (const [index, { name, fields }] of genome.entities.entries()) {
    if (fields.length > MOST_FIELDS) over("too-many-fields", { at: ["entities", index, "fields", fields.length - 1], message: `${quote(name)} has ${fields.length} fields, more than the ${MOST_FIELDS} an entity can have.` });
  }
  return problems;
}
