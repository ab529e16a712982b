import type { EntityPlan, FieldPlan } from "../../../plan/index";
import { join, ts, tsString, type TypeScriptModule } from "../../../writer/index";
import { isNumber, ONE, parseDecimal, sampleNumbers } from "../../python/sample-numbers";
import { sampleMatches } from "../../python/sample-text";
import type { Ts } from "../entity/entity-context";

interface SampleContext {
  readonly entity: EntityPlan;
  readonly module: TypeScriptModule;
  /** Where the helpers of the tests are, seen from the file. */
  readonly support: "." | "../support";
  /** Typed into a form, or sent to the API. */
  readonly form: "typed" | "sent";
}

/** Days from 2100-01-01 that stand for the past, as `sampleNumbers` counts them. */
const PAST = -20_000n;
const MATCHES = 60;
/** The sample records take the first of the texts that fit a pattern. */
const SEEDED = 20;

/** A valid value of the field as an expression of the variable `number`. */
export function sampleText(field: FieldPlan, context: SampleContext): Ts {
  const { entity, module, support, form } = context;
  const value = sampleNumbers(entity).get(field.id) ?? ONE;
  const use = (name: string) => module.use(`${support}/values`, name);
  if (field.pattern !== null) {
    const fitting = sampleMatches(field.pattern, MATCHES).filter((text) => [...text].length <= (field.maxLength ?? 200));
    const fresh = fitting.length > SEEDED ? fitting.slice(SEEDED) : fitting;
    return ts`${use("oneOf")}([${join(fresh.map((text) => tsString(text)), ", ")}], number)`;
  }
  switch (field.type) {
    case "string":
    case "text":
      return ts`${use("text")}(${tsString(field.names.label)}, number, ${field.maxLength ?? 200})`;
    case "richtext":
      return form === "typed" ? ts`${use("text")}("Text", number, ${field.maxLength ?? 200})` : tsString("<p>Text</p>");
    case "email":
      return ts`\`someone\${number}@example.com\``;
    case "url":
      return ts`\`https://example.com/\${number}\``;
    case "phone":
      return ts`\`+1555\${String(number).slice(-7)}\``;
    case "integer":
    case "duration":
    case "decimal":
    case "money":
      return numberText(field, value, context);
    case "date":
      return dayOf(value, context);
    case "datetime":
      return form === "typed" ? ts`\`\${${dayOf(value, context)}}T09:00\`` : ts`\`\${${dayOf(value, context)}}T09:00:00Z\``;
    case "time": {
      const minutes = Number(value);
      return tsString(`${String(Math.floor(minutes / 60) % 24).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`);
    }
    case "enum": {
      const first = field.enumValues[0]?.names;
      return tsString((form === "typed" ? first?.label : first?.value) ?? "");
    }
    case "boolean":
      return ts`true`;
    case "json":
      return form === "typed" ? tsString('{"key": "value"}') : ts`{ key: "value" }`;
    case "uuid":
      return ts`crypto.randomUUID()`;
    case "address":
      return ts`{ line1: "1 Main Street", city: "Paris", country: "FR" }`;
    case "geo":
      return ts`{ latitude: 48.85, longitude: 2.35 }`;
    case "file":
    case "image":
      return ts`await ${module.use(`${support}/files`, "uploadPicture")}(page)`;
    default:
      return field.type satisfies never;
  }
}

/** Days of records that must not overlap lie far apart from run to run. */
function dayOf(value: bigint, { entity, module, support }: SampleContext): Ts {
  const past = value < PAST;
  const moves = !past && entity.rules.some(({ kind }) => kind === "noOverlap");
  return ts`${module.use(`${support}/values`, "day")}(${Number(value)}${moves ? ts` + (number % 100_000) * 10` : ts``})`;
}

function numberText(field: FieldPlan, value: bigint, { entity, form }: SampleContext): Ts {
  const isWhole = field.type === "integer" || field.type === "duration";
  const mustDiffer = field.unique || entity.rules.some((rule) => rule.kind === "uniqueTogether" && rule.fields.some(({ id }) => id === field.id));
  const room = field.max === null ? 1_000_000n : (parseDecimal(field.max) - value) / ONE;
  if (mustDiffer && room > 0n && isNumber(field)) {
    const sum = ts`${Number(value / ONE)} + (number % ${Number(room > 1_000_000n ? 1_000_000n : room)})`;
    return isWhole && form === "sent" ? sum : ts`String(${sum})`;
  }
  if (isWhole) return form === "sent" ? ts`${Number(value / ONE)}` : tsString(String(value / ONE));
  return tsString(printDecimal(value, field.type === "money" ? 2 : 6));
}

function printDecimal(value: bigint, places: number): string {
  const digits = String(value < 0n ? -value : value).padStart(7, "0");
  return `${value < 0n ? "-" : ""}${digits.slice(0, -6)}.${digits.slice(-6).slice(0, places)}`;
}
