import { readNames } from "../read-concepts";
import { MORE_NAMES } from "./more-names";
import { NAMES } from "./names";

/** Endings that the tables of names leave without their accents. */
const ACCENTS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  es: [[/cion\b/g, "ción"], [/sion\b/g, "sión"]], pt: [[/cao\b/g, "ção"], [/sao\b/g, "são"], [/encia\b/g, "ência"]], fr: [[/ee\b/g, "ée"]],
};

let names: ReadonlyMap<string, readonly { readonly key: string; readonly language: string }[]> | null = null;

/** What a concept of the catalogue is called in a language: the first word that the tables of names give; null when none. */
export function nameOfConcept(concept: string, language: string): string | null {
  names ??= new Map([...readNames(MORE_NAMES), ...readNames(NAMES)].map(([name, words]) => [name, words] as const));
  const word = names.get(concept)?.find((each) => each.language === language)?.key;
  if (word === undefined) return null;
  const accented = (ACCENTS[language] ?? []).reduce((text, [ending, own]) => text.replace(ending, own), word);
  return accented.charAt(0).toUpperCase() + accented.slice(1);
}
