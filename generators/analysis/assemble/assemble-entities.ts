import type { FoundEntity } from "../entities/found-entity";
import type { Entity, Field, Role, Transition } from "../../genome/genome";
import { PERSONAL_WORDS, SECRET_WORDS, SPECIAL_WORDS } from "../words/field-words";
import { isStateName } from "../words/state-names";
import { phraseKey, wordList } from "../words/normalize";
import { isFinalState, sameState } from "../workflows/states";
import type { FoundWorkflow } from "../find-workflows";
import type { FoundField } from "../fields/found-field";
import type { Findings } from "./assembly";
import type { IdMaker } from "./id-maker";
import { provenanceOf } from "./provenance";
import { stepRoles } from "./step-roles";

const PERSONAL = wordList(PERSONAL_WORDS).map(phraseKey);
const SPECIAL = wordList(SPECIAL_WORDS).map(phraseKey);
const SECRET = wordList(SECRET_WORDS).map(phraseKey);
const DISPLAY = ["name", "title", "full name", "subject", "label", "number", "code", "question", "nombre", "nome", "nom", "titulo", "titre", "titel", "bezeichnung", "numero", "nummer", "名称", "姓名", "标题", "编号"];
/** Records that are private to who makes them, whatever the team. */
const PRIVATE = new Set("Habit,HabitLog,MoodEntry,JournalEntry,WaterLog,FoodLog,Bookmark,SavingsGoal".split(","));
/** Records that visitors of a marketplace look at before they sign in. */
const SHOWN = new Set("Product,ProductVariant,Listing,Property,Event,TicketType,MenuItem,Menu,Restaurant,Course,Service,Job,Post,Store,Hotel,Room,Tour,Category,Review,Artwork,Recipe,Tutor,Class".split(","));

export interface EntityAssembly {
  readonly findings: Findings;
  readonly makeId: IdMaker;
  readonly roleOf: ReadonlyMap<string, Role>;
}

/** The entities of the genome, in order of how sure they are, with fields and workflow. */
export function assembleEntities(assembly: EntityAssembly): Map<FoundEntity, Entity> {
  const names = new Set<string>();
  const entities = new Map<FoundEntity, Entity>();
  for (const found of assembly.findings.entities) {
    const name = uniqueName(cleanName(found.name) || cleanName(found.key) || "Record", names);
    entities.set(found, assembleEntity(assembly, found, name));
  }
  return entities;
}

/** A name that nothing of the text's markup can spoil. */
export function cleanName(name: string): string {
  return name.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}\s'’&/-]/gu, " ").replace(/\s+/g, " ").trim().slice(0, 60).trim();
}

function uniqueName(name: string, taken: Set<string>): string {
  let unique = name;
  for (let number = 2; taken.has(phraseKey(unique)); number += 1) unique = `${name} ${number}`;
  taken.add(phraseKey(unique));
  return unique;
}

function assembleEntity({ findings, makeId, roleOf }: EntityAssembly, found: FoundEntity, name: string): Entity {
  const id = makeId("entity", name);
  const workflow = findings.workflows.find(({ entity }) => entity === found) ?? null;
  const written = withState(findings.fields.get(found) ?? [], workflow);
  const fields = written.map((field) => assembleField(makeId, id, field));
  const display = chooseDisplay(fields);
  const shown = fields.map((field) => (field.id === display?.id && isText(field) ? { ...field, required: true } : field));
  const places = found.candidate.occurrences.filter(({ sentence }) => sentence.sentence.block.aside === "none").concat(found.candidate.occurrences).slice(0, 3);
  const verbs = found.candidate.verbForms.slice(0, 2).map((sentence) => ({ sentence, from: sentence.sentence.from, to: sentence.sentence.to, confidence: 60 }));
  const evidence = places.length > 0 ? places.map(({ sentence, mention }) => ({ sentence, from: mention.from, to: mention.to, confidence: Math.round(found.probability * 100) })) : verbs;
  const concept = found.candidate.concept?.name ?? "";
  return {
    id, name, plural: null, description: "", ownership: PRIVATE.has(concept) ? "user" : "workspace",
    publicRead: ((findings.tenancy.tenancy === "marketplace" && SHOWN.has(concept)) || (findings.open.has(found) && !PRIVATE.has(concept))) && shown.every(({ sensitivity }) => sensitivity === "none"),
    displayField: display?.id ?? null, fields: shown, workflow: workflow ? assembleWorkflow({ makeId, rolesFor: (verb) => stepRoles({ entity: found, verb }, findings), roleOf, id, fields: shown, workflow }) : null,
    provenance: provenanceOf(evidence, "The data model names it."),
  };
}

function isText({ type }: Field): boolean {
  return type === "string" || type === "text";
}

/** The state of a workflow is a field; it takes the states as its values. */
function withState(fields: readonly FoundField[], workflow: FoundWorkflow | null): FoundField[] {
  if (!workflow) return [...fields];
  const at = fields.findIndex(({ name }) => isStateName(name));
  const field = fields[at];
  const state: FoundField = { name: field?.name ?? "Status", type: "enum", required: true, unique: false, values: workflow.states, evidence: field?.evidence.length ? field.evidence : workflow.evidence, assumption: workflow.assumption };
  return field ? fields.map((each, index) => (index === at ? state : each)) : [...fields, state];
}

function assembleField(makeId: IdMaker, entity: string, found: FoundField): Field {
  const name = cleanName(found.name) || "Value";
  const id = makeId("field", `${entity}.${name.replace(/\./g, " ")}`);
  const values = distinctValues(found.values);
  const type = found.type === "enum" && values.length < 2 ? "string" : found.type;
  return {
    id, name, type, required: found.required, unique: found.unique && ["string", "email", "phone", "url", "integer", "uuid"].includes(type), indexed: false, default: null,
    enumValues: type === "enum" ? values.map((value) => ({ id: makeId("value", `${id}.${value.replace(/\./g, " ")}`), name: value })) : [],
    min: found.range?.min ?? null, max: found.range?.max ?? null, maxLength: isLimited(type) ? (found.maxLength ?? null) : null, pattern: null, sensitivity: sensitivityOf(name, type), readOnly: false, description: "", provenance: provenanceOf(found.evidence, found.assumption),
  };
}

function isLimited(type: Field["type"]): boolean {
  return type === "string" || type === "text";
}

function distinctValues(values: readonly string[]): string[] {
  const distinct: string[] = [];
  for (const value of values) {
    const clean = value.normalize("NFC").replace(/[^\p{L}\p{M}\p{N}\s'’&/+.-]/gu, " ").replace(/\s+/g, " ").trim().slice(0, 60).trim();
    if (clean !== "" && !distinct.some((known) => sameState(known, clean))) distinct.push(clean);
  }
  return distinct;
}

function sensitivityOf(name: string, type: Field["type"]): Field["sensitivity"] {
  const key = ` ${phraseKey(name)} `;
  const has = (words: readonly string[]): boolean => words.some((word) => key.includes(` ${word} `));
  if (has(SECRET)) return "secret";
  if (has(SPECIAL)) return "special";
  return has(PERSONAL) || type === "email" || type === "phone" ? "personal" : "none";
}

function chooseDisplay(fields: readonly Field[]): Field | undefined {
  for (const word of DISPLAY) {
    const field = fields.find((each) => phraseKey(each.name) === word && isText(each));
    if (field) return field;
  }
  return fields.find((field) => isText(field) && /\b(name|title|number|nombre|nome|nom)\b/i.test(field.name)) ?? fields.find(({ type }) => type === "string") ?? fields.find((field) => isText(field) && !REMARK.test(field.name));
}

/** What is written beside a record names no record, and nobody wants to have to write it. */
const REMARK = /\b(?:notes?|remarks?|comments?|instructions?|requests?|reason|details|notas?|observa(?:ciones|ções)|remarques?|bemerkung(?:en)?|notizen)\b|备注/i;

interface WorkflowAssembly {
  readonly makeId: IdMaker;
  /** Keys of those who usually take a step that the text gives to nobody. */
  readonly rolesFor: (verb: string) => readonly string[];
  readonly roleOf: ReadonlyMap<string, Role>;
  readonly id: string;
  readonly fields: readonly Field[];
  readonly workflow: FoundWorkflow;
}

function assembleWorkflow({ makeId, rolesFor, roleOf, id, fields, workflow }: WorkflowAssembly): Entity["workflow"] {
  const field = fields.find(({ name, type, enumValues }) => type === "enum" && isStateName(name) && enumValues.length >= 2);
  const [initial] = field?.enumValues ?? [];
  if (!field || !initial) return null;
  const stateId = (state: string): string | null => field.enumValues.find(({ name }) => sameState(name, state))?.id ?? null;
  const names = new Set<string>();
  const transitions = workflow.transitions.flatMap((found): Transition[] => {
    const to = stateId(found.to);
    const from = [...new Set(found.from.map(stateId).filter((each): each is string => each !== null && each !== to))];
    if (!to || from.length === 0) return [];
    const name = uniqueName(cleanName(found.name) || "move", names);
    const said = found.roles.filter((key) => roleOf.has(key));
    const roles = [...new Set((said.length > 0 ? said : rolesFor(found.name)).map((key) => roleOf.get(key)?.id).filter((each): each is string => each !== undefined))];
    return [{ id: makeId("transition", `${id}.${name}`), name, from, to, roles, effects: [], provenance: provenanceOf(found.evidence, "The step to the next state.") }];
  });
  const leaves = new Set(transitions.flatMap(({ from }) => from));
  return {
    field: field.id, initial: initial.id, final: field.enumValues.filter((value) => !leaves.has(value.id) || (isFinalState(value.name) && !leaves.has(value.id))).map((value) => value.id),
    transitions, provenance: provenanceOf(workflow.evidence, workflow.assumption),
  };
}
