import type { EntityPlan, FieldPlan } from "../../plan/index";

const PEOPLE = ["Ada Lovelace", "Alan Turing", "Grace Hopper", "Katherine Johnson", "Emmy Noether", "Edsger Dijkstra"];
const COMPANIES = ["Northwind", "Harbour & Sons", "Bluebird Studio", "Oakfield", "Millstone", "Lantern Works"];
const CITIES = ["Paris", "Lyon", "Lille", "Nantes", "Rennes", "Toulouse"];

/** What such a field holds, by the end of its label; the first that fits is taken. */
const USUAL: readonly (readonly [RegExp, readonly string[]])[] = [
  [/\bcolou?r$/i, ["Red", "Blue", "Green", "Yellow", "Black", "White"]],
  [/\b(?:brand|make|manufacturer)$/i, ["Aurora", "Kestrel", "Meridian", "Nordstar", "Solace", "Vantage"]],
  [/\bmodel$/i, ["One", "Classic", "Plus", "Sport", "Compact", "Pro"]],
  [/\bdepartment$/i, ["Sales", "Finance", "Operations", "Support", "Design", "People"]],
  [/\bcountry$/i, ["France", "Spain", "Germany", "Italy", "Portugal", "Ireland"]],
  [/\blanguage$/i, ["English", "French", "Spanish", "German", "Portuguese", "Italian"]],
  [/\b(?:job title|position|occupation|profession)$/i, ["Manager", "Engineer", "Designer", "Accountant", "Analyst", "Assistant"]],
  [/\b(?:street|address line)$/i, ["1 Main Street", "24 Station Road", "7 Mill Lane", "58 High Street", "3 Park Avenue", "12 Church Street"]],
  [/\bpost ?(?:al )?code$|\bzip(?: code)?$/i, ["75001", "69002", "59000", "44000", "35000", "31000"]],
  [/\b(?:size)$/i, ["Small", "Medium", "Large", "Extra small", "Extra large", "One size"]],
  [/\b(?:grade|level)$/i, ["Beginner", "Intermediate", "Advanced", "Expert", "Basic", "Open"]],
  [/\b(?:season)$/i, ["Spring", "Summer", "Autumn", "Winter", "Early summer", "Late autumn"]],
  [/\bcurrency$/i, ["EUR", "USD", "GBP", "CHF", "SEK", "PLN"]],
  [/\b(?:licence|license|number) plate$|\bplate number$/i, ["AB-123-CD", "EF-456-GH", "IJ-789-KL", "MN-012-OP", "QR-345-ST", "UV-678-WX"]],
];

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
  const usual = USUAL.find(([ending]) => ending.test(label))?.[1];
  if (usual !== undefined && !field.unique && field.id !== entity.display?.id) return usual[row % usual.length] ?? label;
  if (field.id === entity.display?.id) return `${entity.names.label} ${row + 1}`;
  return `${label} ${row + 1}`;
}

/** Cut to what the column takes; a text that loses its number would not be unique any more. */
function shorten(text: string, maxLength: number, row: number): string {
  const characters = [...text];
  return characters.length <= maxLength ? text : `${characters.slice(0, Math.max(0, maxLength - 1)).join("").trim()}${row + 1}`.slice(0, maxLength);
}
