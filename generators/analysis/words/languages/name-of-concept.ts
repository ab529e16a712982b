import { phraseKey } from "../normalize";
import { readNames } from "../read-concepts";
import { MORE_NAMES } from "./more-names";
import { NAMES } from "./names";
import { readUsualWords } from "./read-usual-words";
import { SHOWN_NAMES } from "./shown-names";

/** Endings that the tables of names leave without their accents. */
const ACCENTS: Readonly<Record<string, readonly (readonly [RegExp, string])[]>> = {
  es: [[/cion\b/g, "ción"], [/sion\b/g, "sión"]], pt: [[/cao\b/g, "ção"], [/sao\b/g, "são"], [/encia\b/g, "ência"]], fr: [[/ee\b/g, "ée"]],
};

interface Names {
  /** Spelt as they are shown. */
  readonly shown: ReadonlyMap<string, ReadonlyMap<string, string>>;
  /** Spelt to be found, without accents. */
  readonly found: ReadonlyMap<string, readonly { readonly key: string; readonly language: string }[]>;
}

let names: Names | null = null;

/** What a concept of the catalogue, written "WorkOrder" or "Work order", is called in a language; null when the tables of names do not say. */
export function nameOfConcept(concept: string, language: string): string | null {
  names ??= readTables();
  const key = phraseKey(concept);
  const word = names.shown.get(key)?.get(language) ?? foundName(names.found.get(key)?.find((each) => each.language === language)?.key, language);
  return word === null ? null : word.charAt(0).toUpperCase() + word.slice(1);
}

function readTables(): Names {
  return {
    shown: new Map(readUsualWords(SHOWN_NAMES).map(({ english, words }) => [phraseKey(english), words] as const)),
    found: new Map([...readNames(MORE_NAMES), ...readNames(NAMES)].map(([name, words]) => [phraseKey(name), words] as const)),
  };
}

function foundName(word: string | undefined, language: string): string | null {
  if (word === undefined) return null;
  return (ACCENTS[language] ?? []).reduce((text, [ending, own]) => text.replace(ending, own), word);
}
