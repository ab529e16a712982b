import type { NamedPart } from "./named-part";
import type { FoundEntity } from "../entities/found-entity";
import type { FieldType } from "../../genome/genome";
import type { EntityIndex } from "../entities/entity-index";
import { entityWords } from "../entities/entity-index";
import type { ReadSentence } from "../mentions/mention";
import { fieldKey, fieldName, isStandardField } from "./field-name";
import { typeOfName } from "./field-type";
import { namesNoField, standsElsewhere } from "./no-field";
import { fieldness } from "./find-lists";
import type { FoundField } from "./found-field";
import { weedGuesses } from "./weed-guesses";

/** Fields under collection, by entity and by key. */
export interface FieldCollection {
  readonly index: EntityIndex;
  readonly fields: ReadonlyMap<FoundEntity, Map<string, FoundField>>;
  readonly parts: NamedPart[];
}

/** A field as the text names it. */
export interface WrittenField {
  readonly text: string;
  /** The type when the text says it. */
  readonly type: FieldType | null;
  readonly required: boolean;
  readonly unique: boolean;
  readonly values: readonly string[];
  readonly maxLength?: number | null;
  readonly confidence: number;
  readonly sentence: ReadSentence;
  readonly from: number;
  readonly to: number;
}

/** More fields than this on one entity are noise, whatever the text says. */
const MOST_FIELDS = 40;

/** Words that stand for fields without naming one, and pieces of a sentence: "details", "with photos". */
const HOLLOW = /^(?:details?|informations?|info|data|credentials?|history|track|records?|overview|summary)$|^(?:with|manage|track|view|see|update|edit|including|such as)\s/i;

/** From here on a sentence or a data model says outright that it is a field. */
const STATED = 95;

export function emptyCollection(index: EntityIndex): FieldCollection {
  return { index, fields: new Map(index.entities.map((entity) => [entity, new Map()])), parts: [] };
}

/** Words that only join others. */
const JOINING = /^(?:and|or|the|of|with|to|for|in|on|at|by|from|as|is|are|be|not|no|etc|also|then|plus|it|its|they|their|this|that|which|who|und|oder|et|ou|y|e|o)$/i;

const ACT = /^(?:see|view|select|choose|enter|entering|selecting|choosing|specify|specifying|provide|providing|along with|together with)\s+(?:(?:an?|the|its|their|his|her|my|our|your|all|brief|specific|preferred|desired)\s+){0,2}/i;

/** "See room description", "entering my order number": what is looked at or given is the field. */
function withoutAct(text: string): string {
  const rest = text.trim().replace(ACT, "");
  return rest !== "" && fieldness(rest) === 2 && !/^(?:(?:counts?|only|mode)$|(?:what|how|which|if|whether|where|who|that)\s)/i.test(rest) ? rest : text;
}

/** Add a field to an entity, or more evidence to the one it has. */
export function collectField(collection: FieldCollection, entity: FoundEntity, written: WrittenField): void {
  const fields = collection.fields.get(entity);
  const text = withoutAct(written.text);
  const name = fieldName(text, entityWords(entity));
  if (!fields || name === "" || isStandardField(name) || isStandardField(text)) return;
  if (HOLLOW.test(name) || JOINING.test(name) || (written.confidence < STATED && (namesNoField(text) || namesNoField(name) || standsElsewhere(written)))) return;
  const key = fieldKey(name);
  if (key === "" || (fields.size >= MOST_FIELDS && !fields.has(key))) return;
  const known = fields.get(key);
  const evidence = { sentence: written.sentence, from: written.from, to: written.to, confidence: written.confidence };
  const guessed = written.type ?? typeOfName(text).type;
  if (!known) {
    fields.set(key, { name, type: guessed, required: written.required, unique: written.unique, values: written.values, maxLength: written.maxLength ?? null, evidence: [evidence], assumption: "" });
    return;
  }
  const better = written.values.length > known.values.length;
  fields.set(key, {
    ...known, type: better && written.type === "enum" ? "enum" : known.type, values: better ? written.values : known.values,
    required: known.required || written.required, unique: known.unique || written.unique, evidence: known.evidence.length < 3 ? [...known.evidence, evidence] : known.evidence,
  });
}

export function fieldsOf(collection: FieldCollection, entity: FoundEntity): FoundField[] {
  return weedGuesses([...(collection.fields.get(entity)?.values() ?? [])]);
}
