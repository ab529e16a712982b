import type { Entity, Genome, Provenance } from "../../genome";
import type { Reading } from "../read-description";
import type { Lexicon } from "../words/languages/lexicon";
import { lexiconOf } from "../words/languages/lexicon";
import { nameOfConcept } from "../words/languages/name-of-concept";
import { fold, phraseKey } from "../words/normalize";
import { asWritten } from "./as-written";

/** A genome in which what was assumed is called by words of the description's language, and sentences stand as written. */
export function sayInLanguage(genome: Genome, reading: Reading): Genome {
  const lexicon = lexiconOf(reading.language);
  if (!lexicon) return genome;
  const renamed = new Map<string, string>();
  const words = fold(reading.document.source);
  const entities = genome.entities.map((entity) => {
    const name = words.includes(fold(entity.name)) ? null : nameOfConcept(entity.name, reading.language);
    const free = name !== null && !genome.entities.some((each) => phraseKey(each.name) === phraseKey(name)) && ![...renamed.values()].includes(name);
    if (free) renamed.set(entity.name, name);
    return sayEntity(free ? { ...entity, name } : entity, lexicon);
  });
  const written = asWritten(reading);
  const quotes = reading.sentences.map(({ sentence }, at) => [sentence.text.replace(/\s+/g, " ").slice(0, 200), written.sentences[at]?.sentence.text ?? ""] as const).filter(([said, text]) => said.length > 10 && said !== text);
  const quote = (text: string): string => quotes.reduce((whole, [said, own]) => (whole.includes(said) ? whole.split(said).join(own) : whole), text);
  const named = (text: string): string => [...renamed].reduce((whole, [old, own]) => whole.split(`"${old}"`).join(`"${own}"`), text);
  return {
    ...genome, entities,
    relations: genome.relations.map((relation) => ({ ...relation, name: renamed.get(relation.name) ?? relation.name })),
    questions: genome.questions.map((question) => ({ ...question, text: named(quote(question.text)).slice(0, 500) })),
    features: { ...genome.features, ai: genome.features.ai.map((use) => ({ ...use, purpose: quote(use.purpose).slice(0, 300) })) },
  };
}

function sayEntity(entity: Entity, lexicon: Lexicon): Entity {
  const taken = new Set(entity.fields.map(({ name }) => phraseKey(name)));
  return {
    ...entity,
    fields: entity.fields.map((field) => {
      const name = said(field.provenance) ? field.name : inWords(field.name, lexicon);
      const free = name !== field.name && !taken.has(phraseKey(name));
      if (free) taken.add(phraseKey(name));
      const values = field.enumValues.map((value) => inWords(value.name, lexicon));
      const apart = new Set(values.map(phraseKey)).size === values.length;
      return { ...field, name: free ? name : field.name, enumValues: apart ? field.enumValues.map((value, at) => ({ ...value, name: values[at] ?? value.name })) : field.enumValues };
    }),
    workflow: entity.workflow && { ...entity.workflow, transitions: entity.workflow.transitions.map((step) => ({ ...step, name: stepName(step.name, lexicon) })) },
  };
}

function said(provenance: readonly Provenance[]): boolean {
  return provenance.some(({ kind }) => kind === "sentence");
}

/** The word of the language, with the capital that the English one had. */
function inWords(name: string, { said: words }: Lexicon): string {
  const word = words.get(name.toLowerCase());
  if (word === undefined) return name;
  return /^\p{Lu}/u.test(name) ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

function stepName(name: string, lexicon: Lexicon): string {
  const [, lead = "", state = ""] = /^(mark as|move to) (.+)$/.exec(name) ?? [];
  return lead === "" ? inWords(name, lexicon) : `${inWords(lead, lexicon)} ${inWords(state, lexicon)}`;
}
