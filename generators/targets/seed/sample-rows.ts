import type { EntityPlan, FieldPlan } from "../../plan/index";
import { py, pyString, pyValue, type Block, type PythonModule } from "../../writer/index";
import { isNumber, ONE, parseDecimal, sampleNumbers } from "../python/sample-numbers";
import { sampleMatches } from "../python/sample-text";
import { sampleWords } from "./sample-words";

type Py = Block<"py">;

/** How many records of each kind are made. */
export const ROWS = 6;

/** Days from 2100-01-01 that stand for the past, as `sampleNumbers` counts them. */
const PAST = -20_000n;
const BEHIND = 54_786n;
const BIRTH = /\b(born|birth)/i;
/** What has happened when it is written down. */
const HAPPENED = /^date$|\b(?:set|made|taken|sent|paid|sold|bought|built|done|seen|found|held|given|[a-z]{2,}ed|opening|purchase|order|hire|hiring|issue|invoice|payment|joining|registration|admission|since)\b/i;
/** What is to come, whatever else the label says: "planned delivery date", "next service date". */
const AHEAD = /\b(?:due|deadline|planned|scheduled|expected|estimated|next|until|expir\w*|end|ends|ending|renewal|target|removal|return|valid|closing)\b/i;

/** The value of one field in one sample record, as JSON; dates count from `today`. */
export function sampleRowValue(field: FieldPlan, row: number, { entity, python }: { readonly entity: EntityPlan; readonly python: PythonModule }): Py {
  if (field.pattern !== null) return pyString(patternText(field, row));
  switch (field.type) {
    case "string":
    case "text":
      return pyString(sampleWords(field, entity, row));
    case "richtext":
      return pyString(`<p>${field.maxLength !== null && field.maxLength < 60 ? "Text" : `Sample text number ${row + 1}.`}</p>`);
    case "email":
      return pyString(`person${row + 1}@example.com`);
    case "url":
      return pyString(`https://example.com/${row + 1}`);
    case "phone":
      return pyString(`+1 555 010 ${row + 1}`);
    case "integer":
    case "duration":
    case "decimal":
    case "money":
      return numberValue(field, entity, row);
    case "boolean":
      return row % 2 === 0 ? py`True` : py`False`;
    case "enum":
      return pyString(field.enumValues[row % Math.max(1, field.enumValues.length)]?.names.value ?? "");
    case "json":
      return pyValue({ sample: row + 1 });
    case "uuid":
    case "file":
    case "image":
      return pyString(`00000000-0000-7000-8000-00000000000${row + 1}`);
    case "address":
      return pyValue({ line1: `${row + 1} Main Street`, city: CITIES[row % CITIES.length]?.name ?? "Paris", country: "FR" });
    case "geo":
      return pyValue(CITIES[row % CITIES.length]?.at ?? null);
    case "date":
    case "datetime":
      return dayValue(field, row, { entity, python });
    case "time": {
      const minutes = Number(sampleNumbers(entity).get(field.id) ?? 540n) + (isCompared(field, entity) ? 0 : 240 * entity.fields.filter(({ type }) => type === "time").indexOf(field));
      return pyString(`${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`);
    }
    default:
      return field.type satisfies never;
  }
}

const CITIES = [
  { name: "Paris", at: { latitude: 48.8566, longitude: 2.3522 } },
  { name: "Lyon", at: { latitude: 45.764, longitude: 4.8357 } },
  { name: "Lille", at: { latitude: 50.6292, longitude: 3.0573 } },
  { name: "Nantes", at: { latitude: 47.2184, longitude: -1.5536 } },
  { name: "Rennes", at: { latitude: 48.1173, longitude: -1.6778 } },
  { name: "Toulouse", at: { latitude: 43.6047, longitude: 1.4442 } },
];

function patternText(field: FieldPlan, row: number): string {
  const matches = sampleMatches(field.pattern ?? "", ROWS * 5).filter((text) => [...text].length <= (field.maxLength ?? 200));
  return matches[row % Math.max(1, matches.length)] ?? "";
}

function dayValue(field: FieldPlan, row: number, { entity, python }: { readonly entity: EntityPlan; readonly python: PythonModule }): Py {
  const value = sampleNumbers(entity).get(field.id) ?? 0n;
  const isPast = value < PAST || (BIRTH.test(field.names.label) && !isCompared(field, entity));
  const offset = value < PAST ? Number(value + BEHIND) : Number(value);
  if (!isPast && !isCompared(field, entity) && HAPPENED.test(field.names.label) && !AHEAD.test(field.names.label)) return dayAt(-(3 + 8 * row), field, python);
  const days = isPast ? offset + 10 * row - (BIRTH.test(field.names.label) ? 11_000 : 400) : offset + 10 * row + 7;
  return dayAt(days, field, python);
}

function dayAt(days: number, field: FieldPlan, python: PythonModule): Py {
  const day = py`(today + ${python.use("datetime", "timedelta")}(days=${days})).isoformat()`;
  return field.type === "date" ? day : py`${day} + "T09:00:00+00:00"`;
}

/** Whether a rule compares the field with another, so that it cannot move by itself. */
function isCompared(field: FieldPlan, entity: EntityPlan): boolean {
  return entity.rules.some((rule) => (rule.kind === "compare" && (rule.left.id === field.id || rule.right.id === field.id)) || (rule.kind === "noOverlap" && (rule.start.id === field.id || rule.end.id === field.id)));
}

const NUMBERS: readonly string[] = ["12", "3", "25", "8", "40", "5"];
const AMOUNTS: readonly string[] = ["450.00", "120.00", "1250.00", "80.00", "36.50", "640.00"];
const HOURS: readonly string[] = ["3600", "5400", "1800", "7200", "2700", "4500"];

/** A number that looks like the thing it counts, unless a bound or a rule wants another. */
function numberValue(field: FieldPlan, entity: EntityPlan, row: number): Py {
  const usual = (field.type === "money" ? AMOUNTS : field.type === "duration" ? HOURS : NUMBERS)[row % ROWS] ?? "1";
  const value = parseDecimal(usual);
  const fits = !isCompared(field, entity) && (field.min === null || parseDecimal(field.min) <= value) && (field.max === null || value <= parseDecimal(field.max));
  const chosen = fits ? value : (sampleNumbers(entity).get(field.id) ?? ONE) + (field.unique ? BigInt(row) * ONE : 0n);
  const digits = String(chosen < 0n ? -chosen : chosen).padStart(7, "0");
  const sign = chosen < 0n ? "-" : "";
  if (field.type === "integer" || field.type === "duration") return py`${Number(chosen / ONE)}`;
  return isNumber(field) ? pyString(`${sign}${digits.slice(0, -6)}.${digits.slice(-6).slice(0, field.type === "money" ? 2 : 6)}`) : py`None`;
}
