import { z } from "zod";

import { compareDecimals, decimalPlaces, normalizeDecimal } from "./decimals";
import { isEmpty } from "./form-values";

/**
 * What each kind of form value must be, with the limits and the words of the server
 * (`backend/app/schemas/fields.py`). A value is the text of its input; empty stands for none.
 */
export const EMPTY = "Must not be empty.";
const MAX_INTEGER = "9007199254740991";
const MAX_JSON_CHARACTERS = 65_536;
const MAX_LINKS = 1000;
const CONTROL = /[\p{Cc}\p{Cs}]/u;
const EMAIL = /^[^\s@"(),:;<>[\\\]]+@[^\s@.]+(\.[^\s@.]+)+$/;
const PHONE = /^\+?[0-9][0-9 ()./-]{3,30}$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const DATE = /^\d{4}-\d{2}-\d{2}$/;
const TIME = /^\d{2}:\d{2}(:\d{2}(\.\d{1,6})?)?$/;

interface Presence {
  required?: boolean;
}

interface TextOptions extends Presence {
  maxLength: number;
  pattern?: RegExp;
}

interface NumberOptions extends Presence {
  min?: string;
  max?: string;
}

type Check = (text: string) => string | undefined;

/** A text that is checked only when there is one. */
function value({ required = false }: Presence, ...checks: Check[]) {
  return z.string().superRefine((typed, context) => {
    const text = typed.trim();
    if (text === "") {
      if (required) context.addIssue({ code: "custom", message: EMPTY });
      return;
    }
    for (const check of checks) {
      const message = check(text);
      if (message === undefined) continue;
      context.addIssue({ code: "custom", message });
      // What comes after a refusal may rely on what was refused.
      return;
    }
  });
}

const matches =
  (pattern: RegExp, message: string): Check => (text) => (pattern.test(text) ? undefined : message);

/** Characters as people count them, not the units of UTF-16. */
const atMost = (maxLength: number): Check => (text) =>
  [...text].length > maxLength ? `Longer than maximum length ${maxLength}.` : undefined;

const storable = (text: string) =>
  CONTROL.test(text.replace(/[\t\n\r]/g, ""))
    ? "Contains characters that cannot be stored."
    : undefined;

const fits = (pattern: RegExp | undefined): Check[] =>
  pattern === undefined ? [] : [matches(pattern, "Does not have the expected form.")];

export function textValue({ maxLength, pattern, ...presence }: TextOptions) {
  return value(presence, storable, atMost(maxLength), ...fits(pattern));
}

export function emailValue({ maxLength, pattern, ...presence }: TextOptions) {
  return value(
    presence,
    matches(EMAIL, "Not a valid email address."),
    atMost(maxLength),
    ...fits(pattern),
  );
}

export function urlValue({ maxLength, pattern, ...presence }: TextOptions) {
  return value(presence, isWebAddress, atMost(maxLength), ...fits(pattern));
}

export function phoneValue({ maxLength, pattern, ...presence }: TextOptions) {
  return value(
    presence,
    matches(PHONE, "Not a valid telephone number."),
    atMost(maxLength),
    ...fits(pattern),
  );
}

function isWebAddress(text: string): string | undefined {
  const isWeb = /^https?:\/\//i.test(text) && !/\s/.test(text) && URL.canParse(text);
  return isWeb ? undefined : "Not a valid URL.";
}

function within({ min, max }: NumberOptions): Check {
  return (text) => {
    const tooLow = min !== undefined && compareDecimals(text, min) < 0;
    const tooHigh = max !== undefined && compareDecimals(text, max) > 0;
    if (!tooLow && !tooHigh) return undefined;
    if (min !== undefined && max !== undefined) {
      return `Must be greater than or equal to ${min} and less than or equal to ${max}.`;
    }
    return tooLow
      ? `Must be greater than or equal to ${min}.`
      : `Must be less than or equal to ${max}.`;
  };
}

/** A whole number, or seconds. */
export function integerValue(
  { min = `-${MAX_INTEGER}`, max = MAX_INTEGER, ...presence }: NumberOptions,
) {
  const isWhole: Check = (
    text,
  ) => (/^-?\d{1,30}$/.test(normalizeDecimal(text)) ? undefined : "Not a valid integer.");
  return value(presence, isWhole, within({ min, max }));
}

function numberValue(
  { min, max, ...presence }: NumberOptions,
  { digits, places }: { digits: number; places: number },
) {
  const limit = `1${"0".repeat(digits - places)}`;
  const isNumber: Check = (text) =>
    /^-?\d{1,30}(\.\d{1,30})?$/.test(normalizeDecimal(text)) ? undefined : "Not a valid number.";
  const isExact: Check = (text) =>
    decimalPlaces(normalizeDecimal(text)) > places
      ? `Not more than ${places} decimal places.`
      : undefined;
  const isStorable: Check = (text) =>
    compareDecimals(text.replace("-", ""), limit) >= 0
      ? `Must be greater than -${limit} and less than ${limit}.`
      : undefined;
  return value(presence, isNumber, isExact, isStorable, within({ min, max }));
}

export function decimalValue(options: NumberOptions) {
  return numberValue(options, { digits: 18, places: 6 });
}

export function moneyValue(options: NumberOptions) {
  return numberValue(options, { digits: 14, places: 2 });
}

const isDay: Check = (text) =>
  DATE.test(text) && !Number.isNaN(Date.parse(text)) ? undefined : "Not a valid date.";

export function dateValue(presence: Presence) {
  return value(presence, isDay);
}

export function timeValue(presence: Presence) {
  return value(presence, matches(TIME, "Not a valid time."));
}

export function dateTimeValue(presence: Presence) {
  return value(
    presence,
    (text) => (Number.isNaN(new Date(text).getTime()) ? "Not a valid datetime." : undefined),
  );
}

export function uuidValue(presence: Presence) {
  return value(presence, matches(UUID, "Not a valid UUID."));
}

export function jsonValue(presence: Presence) {
  return value(presence, (text) => {
    try {
      JSON.parse(text);
    } catch {
      return "Not valid JSON.";
    }
    return text.length > MAX_JSON_CHARACTERS ? "Cannot be stored, or is too large." : undefined;
  });
}

/** The id of a related record or of a file. */
export function referenceValue({ required = false }: Presence) {
  return required ? z.string().min(1, EMPTY) : z.string();
}

/** The ids of related records. */
export function linksValue() {
  return z.array(z.string()).max(MAX_LINKS, `Longer than maximum length ${MAX_LINKS}.`);
}

export function addressValue({ required = false }: Presence) {
  const line = (maxLength: number) => textValue({ maxLength });
  return z
    .object({
      line1: line(200),
      line2: line(200),
      city: line(120),
      region: line(120),
      postal_code: line(20),
      country: z.string(),
    })
    .superRefine((address, context) => {
      if (!required && isEmpty(address)) return;
      for (const part of ["line1", "city"] as const) {
        if (address[part].trim() === "") {
          context.addIssue({ code: "custom", path: [part], message: EMPTY });
        }
      }
      if (!/^[A-Za-z]{2}$/.test(address.country.trim())) {
        context.addIssue({
          code: "custom",
          path: ["country"],
          message: "Use a two-letter code such as FR.",
        });
      }
    });
}

export function geoValue({ required = false }: Presence) {
  return z.object({ latitude: z.string(), longitude: z.string() }).superRefine((place, context) => {
    if (!required && isEmpty(place)) return;
    for (
      const { part, limit } of [
        { part: "latitude", limit: 90 },
        { part: "longitude", limit: 180 },
      ] as const
    ) {
      const text = normalizeDecimal(place[part]);
      const message = degreesProblem(text, limit);
      if (message !== undefined) context.addIssue({ code: "custom", path: [part], message });
    }
  });
}

function degreesProblem(text: string, limit: number): string | undefined {
  if (text === "") return EMPTY;
  const degrees = Number(text);
  if (Number.isNaN(degrees)) return "Not a valid number.";
  return Math.abs(degrees) > limit
    ? `Must be greater than or equal to -${limit} and less than or equal to ${limit}.`
    : undefined;
}

/** Says that a rule over these fields is broken, at the first of them. */
export function refuse(
  context: z.RefinementCtx,
  subjects: readonly [string, ...string[]],
  message: string,
): void {
  context.addIssue({ code: "custom", path: [subjects[0]], message, params: { subjects } });
}
