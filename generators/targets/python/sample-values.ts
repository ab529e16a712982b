import type { EntityPlan, FieldPlan } from "../../plan/index";
import { identifier, join, py, pyString, type Block, type PythonModule } from "../../writer/index";
import { isNumber, ONE, parseDecimal, sampleNumbers } from "./sample-numbers";
import { sampleMatches } from "./sample-text";

type Py = Block<"py">;

/** Where a sample is printed: as the value of a column, or as JSON that a caller sends. */
export type SampleForm = "row" | "json";

export interface SampleContext {
  readonly entity: EntityPlan;
  readonly python: PythonModule;
  readonly form: SampleForm;
}

/** How many texts are prepared for a pattern; a test makes fewer records. */
const MATCHES = 60;

/** A valid value of the field as an expression of the variable `number`, different for each number where that is possible. */
export function sampleValue(field: FieldPlan, context: SampleContext): Py {
  const { entity, python, form } = context;
  const value = sampleNumbers(entity).get(field.id) ?? ONE;
  if (field.pattern !== null) {
    const fitting = sampleMatches(field.pattern, MATCHES).filter((text) => [...text].length <= (field.maxLength ?? 200));
    // Stored and sent records take from different halves, so that they never meet.
    const half = Math.floor(fitting.length / 2);
    const matches = half === 0 ? fitting : form === "row" ? fitting.slice(0, half) : fitting.slice(half);
    return py`[${join(matches.map((text) => pyString(text)), ", ")}][number % ${Math.max(1, matches.length)}]`;
  }
  switch (field.type) {
    case "string":
    case "text":
      return py`${python.use("tests.account_factories", "numbered")}(${pyString(field.names.label)}, number, ${field.maxLength ?? 200})`;
    case "richtext":
      return py`f"<p>Text {number}</p>"`;
    case "email":
      return py`f"someone{number}@example.com"`;
    case "url":
      return py`f"https://example.com/{number}"`;
    case "phone":
      return py`f"+1555{number:07d}"`;
    case "enum":
      return pyString(field.enumValues[0]?.names.value ?? "");
    case "boolean":
      return py`True`;
    case "json":
      return py`{"key": "value"}`;
    case "uuid":
      return form === "row" ? py`${python.use("app.models.base", "new_id")}()` : py`str(${python.use("app.models.base", "new_id")}())`;
    case "address":
      return py`{"line1": "1 Main Street", "city": "Paris", "country": "FR"}`;
    case "geo":
      return py`{"latitude": 48.85, "longitude": 2.35}`;
    case "file":
    case "image":
      return py`None`;
    case "integer":
    case "duration":
    case "decimal":
    case "money":
    case "date":
    case "datetime":
    case "time":
      return comparableValue(field, value, context);
    default:
      return field.type satisfies never;
  }
}

/** A value given as in `sampleNumbers`, printed for the field's type. */
export function comparableValue(field: FieldPlan, value: bigint, { entity, python, form }: SampleContext): Py {
  if (isNumber(field)) return numberValue(field, value, { entity, python, form });
  const days = py`${python.use("datetime", "timedelta")}(days=${Number(value < -20_000n ? value + 54_786n : value)} + 10 * number)`;
  const year = value < -20_000n ? 1950 : 2100;
  const text = form === "json" ? py`.isoformat()` : py``;
  if (field.type === "date") return py`(${python.use("datetime", "date")}(${year}, 1, 1) + ${days})${text}`;
  if (field.type === "datetime") return py`(${python.use("datetime", "datetime")}(${year}, 1, 1, tzinfo=${python.use("datetime", "UTC")}) + ${days})${text}`;
  const minutes = Number(value);
  return py`${python.use("datetime", "time")}(${Math.floor(minutes / 60) % 24}, ${minutes % 60})${text}`;
}

function numberValue(field: FieldPlan, value: bigint, { entity, python, form }: SampleContext): Py {
  const step = varies(field, entity) ? stepOf(field, value) : null;
  if (field.type === "integer" || field.type === "duration") return step === null ? py`${Number(value / ONE)}` : py`${Number(value / ONE)} + ${step}`;
  const text = pyString(printDecimal(value, field.type === "money" ? 2 : 6));
  if (step === null && form === "json") return text;
  const decimal = py`${python.use("decimal", "Decimal")}(${text})`;
  if (step === null) return decimal;
  return form === "json" ? py`str(${decimal} + ${step})` : py`${decimal} + ${step}`;
}

/** Whether two records must not share the value. */
function varies(field: FieldPlan, entity: EntityPlan): boolean {
  return field.unique || entity.rules.some((rule) => rule.kind === "uniqueTogether" && rule.fields.some(({ id }) => id === field.id));
}

/** What a number adds to the first value without leaving the bounds. */
function stepOf(field: FieldPlan, value: bigint): Py {
  if (field.max === null) return py`number`;
  const room = (parseDecimal(field.max) - value) / ONE;
  return py`number % ${Number(room > 0n ? room : 0n) + 1}`;
}

function printDecimal(value: bigint, places: number): string {
  const negative = value < 0n;
  const digits = String(negative ? -value : value).padStart(7, "0");
  return `${negative ? "-" : ""}${digits.slice(0, -6)}.${digits.slice(-6).slice(0, places)}`;
}

/** Fields that a valid record has beyond the required ones: a rule asks for them. */
export function fieldsOfRules(entity: EntityPlan): readonly FieldPlan[] {
  return entity.rules.flatMap((rule) => (rule.kind === "requiredWhen" ? [rule.field] : []));
}

/** The class of an entity's factory. */
export function factoryClass({ names }: EntityPlan): ReturnType<typeof identifier> {
  return identifier(`${names.pascal}Factory`);
}
