import type { FieldPlan } from "../../plan/index";
import { identifier, join, py, pyString, type Block, type PythonModule } from "../../writer/index";

type Py = Block<"py">;

/** How PostgreSQL stores a field: the SQLAlchemy type as `[module, class, arguments]`. */
export interface SqlType {
  readonly module: "sqlalchemy" | "sqlalchemy.dialects.postgresql";
  readonly name: string;
  readonly args: Py | null;
}

const plain = (name: string): SqlType => ({ module: "sqlalchemy", name, args: null });
const sized = (name: string, args: Py): SqlType => ({ module: "sqlalchemy", name, args });
/** An empty value is NULL in the database, not the JSON text "null". */
const JSONB: SqlType = { module: "sqlalchemy.dialects.postgresql", name: "JSONB", args: py`none_as_null=True` };

/** Longest text of an enum: the limit of the names the genome admits. */
const ENUM_LENGTH = 80;

/** The SQL type of a field; exhaustive, so that a new field type is a compile error here. */
export function sqlType(field: FieldPlan): SqlType {
  switch (field.type) {
    case "string":
    case "email":
    case "url":
    case "phone":
      return sized("String", py`${field.maxLength ?? 200}`);
    case "text":
    case "richtext":
      return plain("Text");
    case "enum":
      return sized("String", py`${ENUM_LENGTH}`);
    case "integer":
    case "duration":
      return plain("BigInteger");
    case "decimal":
      return sized("Numeric", py`18, 6`);
    case "money":
      return sized("Numeric", py`14, 2`);
    case "boolean":
      return plain("Boolean");
    case "date":
      return plain("Date");
    case "time":
      return plain("Time");
    case "datetime":
      return sized("DateTime", py`timezone=True`);
    case "json":
    case "address":
    case "geo":
      return JSONB;
    case "uuid":
    case "file":
    case "image":
      return plain("Uuid");
    default:
      return field.type satisfies never;
  }
}

/** The Python type of a field's value. */
export function pythonType(field: FieldPlan, python: PythonModule): Py {
  switch (field.type) {
    case "string":
    case "email":
    case "url":
    case "phone":
    case "text":
    case "richtext":
    case "enum":
      return py`str`;
    case "integer":
    case "duration":
      return py`int`;
    case "decimal":
    case "money":
      return py`${python.use("decimal", "Decimal")}`;
    case "boolean":
      return py`bool`;
    case "date":
    case "time":
    case "datetime":
      return py`${python.use("datetime", field.type)}`;
    case "json":
    case "address":
    case "geo":
      return py`${python.use("typing", "Any")}`;
    case "uuid":
    case "file":
    case "image":
      return py`${python.use("uuid", "UUID")}`;
    default:
      return field.type satisfies never;
  }
}

/** Whether SQLAlchemy finds the column's type from the annotation alone. */
export function isInferred(field: FieldPlan): boolean {
  return ["boolean", "date", "time", "datetime", "uuid", "file", "image"].includes(field.type);
}

export function isFile(field: FieldPlan): boolean {
  return field.type === "file" || field.type === "image";
}

export function isText(field: FieldPlan): boolean {
  return ["string", "text", "richtext", "email", "url", "phone"].includes(field.type);
}

/** Column, attribute and JSON key: files are kept elsewhere and referred to by id. */
export function columnName(field: FieldPlan): string {
  return isFile(field) ? `${field.names.snake}_id` : field.names.snake;
}

/** A read-only field that nothing fills yet may be empty, whatever the description says. */
export function isNullable(field: FieldPlan): boolean {
  return !field.required || (field.readOnly && field.default === null);
}

/** Fields a caller may send. */
export function inputFields(fields: readonly FieldPlan[]): readonly FieldPlan[] {
  return fields.filter(({ readOnly }) => !readOnly);
}

/** What must be sent when a record is made. */
export function isRequiredInput(field: FieldPlan): boolean {
  return field.required && field.default === null;
}

/** A genome's exact decimal as a Python number of the field's type. */
export function numberLiteral(field: FieldPlan, value: string, python: PythonModule): Py {
  if (field.type === "integer" || field.type === "duration") {
    const whole = value.split(".")[0] ?? "0";
    // A JavaScript number could not hold more digits exactly.
    return Number.isSafeInteger(Number(whole)) ? py`${Number(whole)}` : py`int(${pyString(whole)})`;
  }
  return py`${python.use("decimal", "Decimal")}(${pyString(value)})`;
}

/** The default of a column in Python; null when there is none. */
export function defaultValue(field: FieldPlan, python: PythonModule): Py | null {
  const value = field.default;
  if (value === null) return null;
  if (typeof value === "boolean") return value ? py`True` : py`False`;
  switch (field.type) {
    case "enum": {
      const chosen = field.enumValues.find(({ id }) => id === value);
      return chosen ? py`${identifier(field.names.enumPascal)}.${identifier(chosen.names.constant)}` : null;
    }
    case "date":
      return value === "today" ? py`lambda: ${python.use("app.models.base", "utc_now")}().date()` : py`${python.use("datetime", "date")}.fromisoformat(${pyString(String(value))})`;
    case "datetime":
      return value === "now" ? py`${python.use("app.models.base", "utc_now")}` : py`${python.use("datetime", "datetime")}.fromisoformat(${pyString(String(value))})`;
    case "time":
      return py`${python.use("datetime", "time")}.fromisoformat(${pyString(String(value))})`;
    case "integer":
    case "duration":
      return py`${Number(value)}`;
    case "decimal":
    case "money":
      return py`${python.use("decimal", "Decimal")}(${pyString(String(value))})`;
    case "string":
    case "text":
    case "richtext":
    case "email":
    case "url":
    case "phone":
      return pyString(String(value));
    case "boolean":
    case "json":
    case "uuid":
    case "file":
    case "image":
    case "address":
    case "geo":
      return null;
    default:
      return field.type satisfies never;
  }
}

/** A Python tuple; only a tuple of one needs its comma. */
export function tuple(items: readonly Py[]): Py {
  return py`(${join(items, ", ")}${items.length === 1 ? py`,` : py``})`;
}
