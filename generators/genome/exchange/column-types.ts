import type { FieldType } from "../genome";

/** The type of a column of PostgreSQL for each type of field. */
export const columnTypes: Readonly<Record<FieldType, string>> = {
  string: "varchar(255)",
  email: "varchar(320)",
  url: "varchar(2048)",
  phone: "varchar(40)",
  text: "text",
  richtext: "text",
  integer: "bigint",
  decimal: "numeric(18, 6)",
  money: "numeric(14, 2)",
  boolean: "boolean",
  date: "date",
  datetime: "timestamptz",
  time: "time",
  duration: "interval",
  enum: "varchar(80)",
  json: "jsonb",
  address: "jsonb",
  geo: "point",
  uuid: "uuid",
  file: "bytea",
  image: "bytea",
};

const READ: readonly (readonly [RegExp, FieldType])[] = [
  [/^(var)?char(acter)?( varying)?\(320\)/, "email"],
  [/^(var)?char(acter)?( varying)?\(2048\)/, "url"],
  [/^(var)?char(acter)?( varying)?\(40\)/, "phone"],
  [/^(var)?char|^character|^string|^n?varchar|^citext/, "string"],
  [/^(tiny|medium|long)?text|^clob/, "text"],
  [/^(numeric|decimal)\(\d+,\s*2\)|^money/, "money"],
  [/^(numeric|decimal|real|double|float)/, "decimal"],
  [/^(big|small|tiny|medium)?int|^(big|small)?serial|^integer/, "integer"],
  [/^bool|^bit/, "boolean"],
  [/^timestamp|^datetime/, "datetime"],
  [/^date/, "date"],
  [/^time/, "time"],
  [/^interval/, "duration"],
  [/^json/, "json"],
  [/^uuid|^uniqueidentifier/, "uuid"],
  [/^point|^geo/, "geo"],
  [/^bytea|^blob|^(var)?binary/, "file"],
];

/** The type of field that a column of that type most likely is; text when it is unknown. */
export function typeOfColumn(type: string): FieldType {
  const plain = type.toLowerCase().replace(/\s+/g, " ").trim();
  return READ.find(([pattern]) => pattern.test(plain))?.[1] ?? "string";
}
