import { capitalWithArticle } from "../../genome/names/article";
import type { FoundEntity } from "../entities/found-entity";
import type { FieldType } from "../../genome/genome";
import { fieldTypeSchema } from "../../genome/schema/field";
import type { Reading } from "../read-description";
import type { UsualField } from "../words/read-concepts";
import { lexiconOf } from "../words/languages/lexicon";
import { phraseKey } from "../words/normalize";
import type { FieldCollection } from "./collection";
import { fieldKey, isStandardField } from "./field-name";
import { typeOfName } from "./field-type";
import type { FoundField } from "./found-field";

/** An entity with fewer fields than this gets the usual ones, marked as assumed. */
const ENOUGH = 4;
/** A record with one of these is told apart by it. */
const NAMING: ReadonlySet<FieldType> = new Set(["string", "text", "date", "datetime", "email"]);
const DISPLAY = /^(name|title|first name|number|subject|label|question|code|plate number|description|content|text|date|amount)$/;
/** The same in the other languages that are read by their words. */
const OTHER_DISPLAY = /^(nombre|nombre completo|titulo|numero|codigo|nome|nome completo|nom|nom complet|titre|intitule|titel|bezeichnung|nummer|motif|asunto|objet|betreff|名称|姓名|标题|编号)$|nummer$|datum$|date$|^(fecha|data|datum)\b/;

/** Complete an entity: usual fields that the text speaks of, then a plausible few. */
export function addUsualFields(collection: FieldCollection, { entity, reading, full }: { readonly entity: FoundEntity; readonly reading: Reading; readonly full: boolean }): void {
  const fields = collection.fields.get(entity);
  if (!fields) return;
  const { concept, models } = entity.candidate;
  const usual = concept ? concept.fields : DEFAULTS;
  for (const field of full ? [] : usual) {
    if (fields.has(fieldKey(field.name)) || isStandardField(field.name) || hasSynonym(fields, field.name, reading.language)) continue;
    const wanted = fields.size < ENOUGH && models.length === 0;
    if (!wanted && !isSpoken(reading, field.name)) continue;
    if (models.length > 0) continue;
    fields.set(fieldKey(field.name), assumed(field, concept ? `${capitalWithArticle(entity.name.toLowerCase())} usually has it.` : "Every record needs a name."));
  }
  const linked = collection.parts.some((part) => part.stated === true && (part.plural ? part.to : part.from) === entity);
  if (full && fields.size > 0 && (linked || [...fields.values()].some(({ type }) => NAMING.has(type)))) return;
  if (fields.size === 0) for (const field of DEFAULTS) fields.set(fieldKey(field.name), assumed(field, "Every record needs a name."));
  if (models.length === 0 && ![...fields.keys()].some((key) => DISPLAY.test(key) || OTHER_DISPLAY.test(key))) {
    const named = usual.find(({ name }) => /^(name|title|first name|number|subject)$/.test(name));
    if (named) fields.set(fieldKey(named.name), assumed(named, "A person needs something to tell records apart by."));
  }
}

const DEFAULTS: readonly UsualField[] = [
  { name: "name", type: "string", values: [] },
  { name: "description", type: "text", values: [] },
];

function assumed(field: UsualField, note: string): FoundField {
  const written = fieldTypeSchema.safeParse(field.type);
  const type: FieldType = field.values.length > 0 ? "enum" : written.success ? written.data : typeOfName(field.name).type;
  const name = field.name.charAt(0).toUpperCase() + field.name.slice(1);
  return { name, type, required: false, unique: false, values: field.values, evidence: [], assumption: note };
}

const SAME: readonly (readonly string[])[] = [
  ["name", "title", "full name", "first name", "username", "subject", "nombre", "nome", "nom"], ["phone", "phone number", "mobile", "telephone", "contact", "telefono", "telefone"], ["amount", "total", "price", "total amount", "cost", "value"], ["description", "note", "content", "text", "body", "memo"], ["start", "start date", "start time", "date", "date and time", "date time", "scheduled", "time"], ["end", "end date", "end time"], ["image", "photo", "picture", "avatar", "logo"], ["status", "state", "stage"], ["quantity", "stock", "count"], ["location", "address", "venue"], ["first name", "name", "full name"], ["last name", "name", "full name", "surname"], ["birth date", "date of birth", "birthday", "age"], ["number", "code", "sku", "id"], ["file", "attachment", "document"], ["comment", "text", "note", "content"],
];

function hasSynonym(fields: ReadonlyMap<string, FoundField>, name: string, language: string): boolean {
  const key = fieldKey(name);
  const word = lexiconOf(language)?.said.get(name.toLowerCase());
  if (word !== undefined && [...fields.keys()].some((each) => each === fieldKey(word))) return true;
  return SAME.some((group) => group.includes(key) && group.some((each) => fields.has(fieldKey(each)) && (fields.get(fieldKey(each))?.assumption === "")));
}

const spoken = new WeakMap<Reading, ReadonlySet<string>>();

/** Whether the text, asides aside, names such a field anywhere. */
function isSpoken(reading: Reading, name: string): boolean {
  let keys = spoken.get(reading);
  if (!keys) {
    keys = new Set(reading.sentences.filter(({ sentence }) => sentence.block.aside === "none").flatMap(({ mentions }) => mentions.flatMap((mention) => [phraseKey(mention.surface), mention.phrase])));
    spoken.set(reading, keys);
  }
  return keys.has(phraseKey(name));
}
