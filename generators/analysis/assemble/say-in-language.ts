import type { Entity, Genome, Provenance, Relation } from "../../genome";
import { USER_ENTITY_ID } from "../../genome/genome";
import { isWritten } from "../mentions/is-written";
import type { Reading } from "../read-description";
import type { Lexicon } from "../words/languages/lexicon";
import { lexiconOf } from "../words/languages/lexicon";
import { nameOfConcept } from "../words/languages/name-of-concept";
import { phraseKey } from "../words/normalize";
import { asWritten } from "./as-written";

/** How an assembled genome is put into words of the description's language. */
interface Wording {
  readonly lexicon: Lexicon;
  /** Whether the description itself has the words of a name. */
  readonly isWritten: (name: string) => boolean;
}

/** A genome in which what was assumed is called by words of the description's language, and sentences stand as written. */
export function sayInLanguage(genome: Genome, reading: Reading): Genome {
  const lexicon = lexiconOf(reading.language);
  if (!lexicon) return genome;
  const renamed = new Map<string, string>();
  const wording: Wording = { lexicon, isWritten: (name) => isWritten(name, reading.document) };
  const entities = genome.entities.map((entity) => {
    const name = wording.isWritten(entity.name) ? null : nameOfConcept(entity.name, reading.language);
    const free = name !== null && !genome.entities.some((each) => phraseKey(each.name) === phraseKey(name)) && ![...renamed.values()].includes(name);
    if (free) renamed.set(entity.name, name);
    return sayEntity(free ? { ...entity, name } : entity, wording);
  });
  const written = asWritten(reading);
  const quotes = reading.sentences.map(({ sentence }, at) => [sentence.text.replace(/\s+/g, " ").slice(0, 200), written.sentences[at]?.sentence.text ?? ""] as const).filter(([said, text]) => said.length > 10 && said !== text);
  const quote = (text: string): string => quotes.reduce((whole, [said, own]) => (whole.includes(said) ? whole.split(said).join(own) : whole), text);
  const named = (text: string): string => [...renamed].reduce((whole, [old, own]) => whole.split(`"${old}"`).join(`"${own}"`), text);
  const linked = genome.relations.map((relation) => ({ ...relation, name: renamed.get(relation.name) ?? relation.name }));
  return {
    ...genome, entities,
    relations: sayPeople({ ...genome, entities, relations: linked }, wording),
    questions: genome.questions.map((question) => ({ ...question, text: named(quote(question.text)).slice(0, 500) })),
    features: { ...genome.features, ai: genome.features.ai.map((use) => ({ ...use, purpose: quote(use.purpose).slice(0, 300) })) },
  };
}

function sayEntity(entity: Entity, wording: Wording): Entity {
  const { lexicon } = wording;
  /* A field that only the states of a workflow speak for has a name that nobody wrote. */
  const names = sayApart(entity.fields.map(({ name }) => name), (name, at) => (isSaid(entity.fields[at]?.provenance) && wording.isWritten(name) ? name : inWords(name, lexicon)));
  return {
    ...entity,
    fields: entity.fields.map((field, at) => {
      const said = isSaid(field.provenance);
      const values = sayApart(field.enumValues.map(({ name }) => name), (value) => (said && wording.isWritten(value) ? value : choiceName(field.name, value, lexicon)));
      return { ...field, name: names[at] ?? field.name, enumValues: field.enumValues.map((value, place) => ({ ...value, name: values[place] ?? value.name })) };
    }),
    workflow: entity.workflow && sayWorkflow(entity.workflow, lexicon),
  };
}

function sayWorkflow(workflow: NonNullable<Entity["workflow"]>, lexicon: Lexicon): Entity["workflow"] {
  const names = sayApart(workflow.transitions.map(({ name }) => name), (name) => stepName(name, lexicon));
  return { ...workflow, transitions: workflow.transitions.map((step, at) => ({ ...step, name: names[at] ?? step.name })) };
}

/** Relations of which those to people who sign in are called in the language, unless the text itself names them. */
function sayPeople({ entities, relations }: Pick<Genome, "entities" | "relations">, wording: Wording): Relation[] {
  const said = new Map<string, string>();
  for (const entity of entities) {
    const own = relations.filter(({ from }) => from === entity.id);
    const fields = entity.fields.map(({ name }) => name);
    const names = sayApart([...fields, ...own.map(({ name }) => name)], (name, at) => {
      const relation = own[at - fields.length];
      return relation?.to !== USER_ENTITY_ID || (isSaid(relation.provenance) && wording.isWritten(name)) ? name : inWords(name, wording.lexicon);
    });
    own.forEach(({ id }, at) => said.set(id, names[fields.length + at] ?? ""));
  }
  return relations.map((relation) => ({ ...relation, name: said.get(relation.id) ?? relation.name }));
}

/** Each name in other words, where these are no other name of the same record. */
function sayApart(names: readonly string[], say: (name: string, at: number) => string): string[] {
  const taken = new Set(names.map(phraseKey));
  return names.map((name, at) => {
    const own = say(name, at);
    if (own === name || (taken.has(phraseKey(own)) && phraseKey(own) !== phraseKey(name))) return name;
    taken.add(phraseKey(own));
    return own;
  });
}

function isSaid(provenance: readonly Provenance[] | undefined): boolean {
  return provenance?.some(({ kind }) => kind === "sentence") === true;
}

/** The word of the language, with the capital that the English one had. */
function inWords(name: string, { said }: Lexicon): string {
  return likeIn(name, said.get(name.toLowerCase()));
}

/** "fixed" as a type of discount is another word than "fixed" as a state of a defect. */
function choiceName(field: string, value: string, lexicon: Lexicon): string {
  const own = lexicon.said.get(`${field} ${value}`.toLowerCase());
  return own === undefined ? inWords(value, lexicon) : likeIn(value, own);
}

function likeIn(name: string, word: string | undefined): string {
  if (word === undefined) return name;
  return /^\p{Lu}/u.test(name) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** "mark as paid", "pick up", and "cancel confirmed" where a step is taken from one state only. */
function stepName(name: string, lexicon: Lexicon): string {
  const joint = lexicon.table.spaced ? " " : "";
  const [, lead = "", state = ""] = /^(mark as|move to) (.+)$/.exec(name) ?? [];
  if (lead !== "") return `${inWords(lead, lexicon)}${joint}${inWords(state, lexicon)}`;
  const whole = verbName(name, lexicon);
  const [, verb = "", rest = ""] = /^(\S+) (.+)$/.exec(name) ?? [];
  return whole !== name || verb === "" || verbName(verb, lexicon) === verb ? whole : `${verbName(verb, lexicon)}${joint}${inWords(rest, lexicon)}`;
}

function verbName(verb: string, lexicon: Lexicon): string {
  return lexicon.steps.get(verb.toLowerCase()) ?? inWords(verb, lexicon);
}
