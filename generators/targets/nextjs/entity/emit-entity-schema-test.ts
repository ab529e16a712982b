import type { SourceFile } from "../../../files/index";
import type { EntityPlan, FieldPlan, Plan } from "../../../plan/index";
import { identifier, join, ts, tsString, tsValue, TypeScriptModule } from "../../../writer/index";
import { columnName, inputFields, isText } from "../../python/columns";
import { ONE, parseDecimal, sampleNumbers } from "../../python/sample-numbers";
import { sampleMatches } from "../../python/sample-text";
import { filePath, type Ts } from "./entity-context";

/** `src/features/<entities>/<entity>-schema.test.ts`: what the form admits and what it says of the rest; null where there is nothing to refuse. */
export function emitEntitySchemaTest(_plan: Plan, entity: EntityPlan): SourceFile | null {
  const fields = inputFields(entity.fields);
  const cases = [...fields.flatMap((field) => refusals(field)), ...entity.references.flatMap(({ names, required }) => (required ? [refusal(names.column, ts`""`, "Must not be empty.")] : [])), ...ruleCases(entity)];
  if (cases.length === 0) return null;
  const { names } = entity;
  const module = new TypeScriptModule();
  const schema = module.use(`./${names.kebab}-schema`, `${names.camel}Schema`);
  for (const name of ["VALID", "messagesFor"]) module.declare(name);
  const test = module.use("vitest", "test");
  const expect = module.use("vitest", "expect");
  const valid = [
    ...fields.map((field) => ts`${identifier(columnName(field))}: ${validValue(field, entity)}`),
    ...entity.references.map(({ names: { column } }) => ts`${identifier(column)}: "00000000-0000-7000-8000-000000000001"`),
    ...entity.links.map(({ names: { column } }) => ts`${identifier(column)}: []`),
  ];
  const body = ts`
    const VALID = {
      ${join(valid, ",\n")},
    };

    function messagesFor(changes: object): string[] {
      const result = ${schema}.safeParse({ ...VALID, ...changes });
      return result.success ? [] : result.error.issues.map(({ message }) => message);
    }

    ${test}(${tsString(`the form of ${names.oneLabel} admits what the server admits`)}, () => {
      ${expect}(messagesFor({})).toEqual([]);
    });

    ${test}.each([
      ${join(cases, ",\n")},
    ])("%j is refused", (changes, message) => {
      ${expect}(messagesFor(changes)).toContain(message);
    });
  `;
  return { path: filePath(entity, "schema", "ts").replace(/\.ts$/, ".test.ts"), content: module.render(body), sources: [entity.id, ...entity.rules.map(({ id }) => id)] };
}

function refusal(key: string, value: Ts, message: string): Ts {
  return ts`[{ ${identifier(key)}: ${value} }, ${tsString(message)}]`;
}

/** Values a field refuses, with what is said. */
function refusals(field: FieldPlan): readonly Ts[] {
  const key = columnName(field);
  const empty = field.required && field.type !== "boolean" && field.type !== "address" && field.type !== "geo" ? [refusal(key, field.type === "enum" ? ts`null` : ts`""`, "Must not be empty.")] : [];
  const long = isText(field) && field.pattern === null && (field.type === "string" || field.type === "text" || field.type === "richtext") ? [refusal(key, ts`"x".repeat(${(field.maxLength ?? 200) + 1})`, `Longer than maximum length ${field.maxLength ?? 200}.`)] : [];
  return [...empty, ...long, ...malformed(field).map(([value, message]) => refusal(key, tsString(value), message))];
}

function malformed({ type }: FieldPlan): readonly (readonly [string, string])[] {
  switch (type) {
    case "email":
      return [["nonsense", "Not a valid email address."]];
    case "url":
      return [["nonsense", "Not a valid URL."]];
    case "phone":
      return [["nonsense", "Not a valid telephone number."]];
    case "integer":
    case "duration":
      return [["7.5", "Not a valid integer."]];
    case "decimal":
      return [["many", "Not a valid number."]];
    case "money":
      return [["0.123", "Not more than 2 decimal places."]];
    case "date":
      return [["tomorrow", "Not a valid date."]];
    case "time":
      return [["noon", "Not a valid time."]];
    case "datetime":
      return [["tomorrow", "Not a valid datetime."]];
    case "json":
      return [["{", "Not valid JSON."]];
    case "uuid":
      return [["7", "Not a valid UUID."]];
    case "string":
    case "text":
    case "richtext":
    case "boolean":
    case "enum":
    case "file":
    case "image":
    case "address":
    case "geo":
      return [];
    default:
      return type satisfies never;
  }
}

function dayText(days: bigint): string {
  // 2100-01-01 is 47,482 days after 1970-01-01; counted by hand, because there is no clock here.
  let rest = Number(days) + 47_482;
  let year = 1970;
  const daysOf = (y: number) => ((y % 4 === 0 && y % 100 !== 0) || y % 400 === 0 ? 366 : 365);
  while (rest < 0) {
    year -= 1;
    rest += daysOf(year);
  }
  while (rest >= daysOf(year)) {
    rest -= daysOf(year);
    year += 1;
  }
  const months = [31, daysOf(year) === 366 ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  let month = 0;
  while (rest >= (months[month] ?? 31)) {
    rest -= months[month] ?? 31;
    month += 1;
  }
  return `${String(year).padStart(4, "0")}-${String(month + 1).padStart(2, "0")}-${String(rest + 1).padStart(2, "0")}`;
}

function comparable(field: FieldPlan, value: bigint): string {
  switch (field.type) {
    case "date":
      return dayText(value);
    case "datetime":
      return `${dayText(value)}T09:00`;
    case "time":
      return `${String(Math.floor(Number(value) / 60) % 24).padStart(2, "0")}:${String(Number(value) % 60).padStart(2, "0")}`;
    default: {
      const digits = String(value < 0n ? -value : value).padStart(7, "0");
      const sign = value < 0n ? "-" : "";
      return field.type === "integer" || field.type === "duration" ? String(value / ONE) : `${sign}${digits.slice(0, -6)}.${digits.slice(-6).slice(0, field.type === "money" ? 2 : 6)}`;
    }
  }
}

function validValue(field: FieldPlan, entity: EntityPlan): Ts {
  if (field.pattern !== null) return tsString(sampleMatches(field.pattern, 5).find((text) => [...text].length <= (field.maxLength ?? 200)) ?? "");
  switch (field.type) {
    case "string":
    case "text":
    case "richtext":
      return tsString("Text".slice(0, field.maxLength ?? 200));
    case "email":
      return ts`"someone@example.com"`;
    case "url":
      return ts`"https://example.com/"`;
    case "phone":
      return ts`"+1 555 0100"`;
    case "integer":
    case "decimal":
    case "money":
    case "duration":
    case "date":
    case "time":
    case "datetime":
      return tsString(comparable(field, sampleNumbers(entity).get(field.id) ?? ONE));
    case "boolean":
      return ts`true`;
    case "enum":
      return tsString(field.enumValues[0]?.names.value ?? "");
    case "json":
      return tsString('{"key": "value"}');
    case "uuid":
    case "file":
    case "image":
      return ts`"00000000-0000-7000-8000-000000000001"`;
    case "address":
      return tsValue({ line1: "1 Main Street", line2: "", city: "Paris", region: "", postal_code: "", country: "FR" });
    case "geo":
      return tsValue({ latitude: "48.85", longitude: "2.35" });
    default:
      return field.type satisfies never;
  }
}

/** Values that break a rule between two fields, with the words of the rule. */
function ruleCases(entity: EntityPlan): readonly Ts[] {
  const numbers = sampleNumbers(entity);
  return entity.rules.flatMap((rule) => {
    if (rule.kind === "compare" && !rule.left.readOnly && !rule.right.readOnly) {
      const right = numbers.get(rule.right.id) ?? ONE;
      const step = rule.left.type === "date" || rule.left.type === "datetime" || rule.left.type === "time" ? 1n : ONE;
      const broken = rule.operator === ">" || rule.operator === ">=" ? right - step : right + step;
      const isWithin = (rule.left.min === null || parseDecimal(rule.left.min) <= broken) && (rule.left.max === null || broken <= parseDecimal(rule.left.max));
      if (!isWithin && step === ONE) return [];
      return [refusal(columnName(rule.left), tsString(comparable(rule.left, broken)), rule.message)];
    }
    if (rule.kind === "requiredWhen" && !rule.field.readOnly && !rule.when.readOnly && isText(rule.field)) {
      return [ts`[{ ${identifier(columnName(rule.when))}: ${tsString(rule.value.names.value)}, ${identifier(columnName(rule.field))}: "" }, ${tsString(rule.message)}]`];
    }
    return [];
  });
}
