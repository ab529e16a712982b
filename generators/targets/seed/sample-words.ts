import type { EntityPlan, FieldPlan } from "../../plan/index";

const PEOPLE = ["Ada Lovelace", "Alan Turing", "Grace Hopper", "Katherine Johnson"];
const COMPANIES = ["Northwind", "Harbour & Sons", "Bluebird Studio", "Oakfield"];
const CITIES = ["Paris", "Lyon", "Lille", "Nantes"];

const PERSON = /\b(person|people|client|customer|patient|student|teacher|tutor|employee|member|guest|contact|applicant|candidate|driver|doctor|practitioner|volunteer|author|tenant|owner|worker|user|parent|child|athlete|coach)\b/i;
const COMPANY = /\b(company|organi[sz]ation|supplier|vendor|business|firm|agency|club|partner|account)\b/i;
const FREE = /\b(reason|note|notes|comment|comments|description|details|summary|remark|message|text|body|findings)\b/i;

/** Words that look like what the field is called; different for each row. */
export function sampleWords(field: FieldPlan, entity: EntityPlan, row: number): string {
  return shorten(words(field, entity, row), field.maxLength ?? 200, row);
}

function words(field: FieldPlan, entity: EntityPlan, row: number): string {
  const { label } = field.names;
  const person = PEOPLE[row % PEOPLE.length] ?? "Ada Lovelace";
  if (field.type === "text" || FREE.test(label)) return `Sample ${field.names.lowerLabel} of ${entity.names.lowerLabel} ${row + 1}.`;
  if (/first name|given name/i.test(label)) return person.split(" ")[0] ?? person;
  if (/last name|surname|family name/i.test(label)) return person.split(" ")[1] ?? person;
  if (/\bcity|town\b/i.test(label)) return CITIES[row % CITIES.length] ?? "Paris";
  if (/company|organi[sz]ation/i.test(label)) return COMPANIES[row % COMPANIES.length] ?? "Northwind";
  if (/\bname\b/i.test(label) && COMPANY.test(entity.names.label)) return COMPANIES[row % COMPANIES.length] ?? "Northwind";
  if (/full name|contact|person/i.test(label) || (/\bname\b/i.test(label) && PERSON.test(entity.names.label))) return person;
  if (field.id === entity.display?.id) return `${entity.names.label} ${row + 1}`;
  return `${label} ${row + 1}`;
}

/** Cut to what the column takes; a text that loses its number would not be unique any more. */
function shorten(text: string, maxLength: number, row: number): string {
  const characters = [...text];
  return characters.length <= maxLength ? text : `${characters.slice(0, Math.max(0, maxLength - 1)).join("").trim()}${row + 1}`.slice(0, maxLength);
}
