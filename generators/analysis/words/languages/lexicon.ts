import type { LanguageTable } from "./language-table";
import { LANGUAGE_TABLES } from "./language-tables";
import { fold, wordList, wordsOf } from "../normalize";
import { FURTHER_TIMES } from "./further-times";
import { FURTHER_WORDS } from "./further-words";
import { usualWordsIn } from "./read-usual-words";
import { USUAL_STATES, USUAL_STEPS } from "./usual-states";
import { USUAL_WORDS } from "./usual-words";

/** What a word or phrase of another language is in English. */
export interface Gloss {
  readonly english: string;
  /** "cue" carries structure; a "finite" form may be a noun too; an "infinitive" is a verb wherever it stands. */
  readonly kind: "cue" | "finite" | "infinitive";
  /** What stands apart from the verb: "an" of "legt ... an". */
  readonly particle: string;
}

/** The tables of one language, ready to look words up. */
export interface Lexicon {
  readonly table: LanguageTable;
  /** Glosses by their words, joined by spaces, in lower case; folded where nothing else is spelt so. */
  readonly glosses: ReadonlyMap<string, Gloss>;
  /** Words that stay as written and whose English sense is known; behind a noun these come first. */
  readonly kept: ReadonlyMap<string, Gloss>;
  /** Finite forms of separable verbs without their particle. */
  readonly separable: ReadonlyMap<string, readonly Gloss[]>;
  /** Folded names of fields. */
  readonly fields: ReadonlySet<string>;
  /** English name of a usual field, state or person -> what it is called. */
  readonly said: ReadonlyMap<string, string>;
  /** English verb of a step -> what it is called, where a field or state may have the same English name. */
  readonly steps: ReadonlyMap<string, string>;
  readonly irregular: ReadonlyMap<string, string>;
  readonly falseFriends: ReadonlySet<string>;
  /** Most words of a phrase. */
  readonly longest: number;
}

/** What several languages call the same things; what the table of a language says comes after and wins. */
const USUAL = [FURTHER_TIMES, FURTHER_WORDS, USUAL_STATES, USUAL_WORDS];
const built = new Map<string, Lexicon>();

/** The lexicon of a language; null when its words are not known. */
export function lexiconOf(language: string): Lexicon | null {
  const known = built.get(language);
  if (known) return known;
  const table = LANGUAGE_TABLES.find(({ code }) => code === language);
  if (!table) return null;
  const lexicon = buildLexicon(table);
  built.set(language, lexicon);
  return lexicon;
}

function buildLexicon(table: LanguageTable): Lexicon {
  const glosses = new Map<string, Gloss>();
  const separable = new Map<string, Gloss[]>();
  const kept = new Map<string, Gloss>();
  for (const [english, words] of linesOf(table.cues)) for (const word of words) set(english.startsWith("~") ? kept : glosses, word, { english: english.replace("~", ""), kind: "cue", particle: "" });
  for (const [english, words] of linesOf(table.verbs)) {
    for (const word of words) {
      const [particle = "", stem] = word.includes(".") ? word.split(".") : ["", word];
      const infinitive = `${particle}${stem ?? ""}`;
      const { finite, ours } = formsOf(table, stem ?? "");
      const isInfinitive = finite.length > 0 || !table.spaced || INFINITIVE.test(word);
      set(glosses, infinitive, { english, kind: isInfinitive ? "infinitive" : "finite", particle: "" });
      if (particle !== "") set(glosses, `${particle}zu${stem ?? ""}`, { english, kind: "infinitive", particle: "" });
      for (const form of finite) {
        if (particle === "") set(glosses, form, { english, kind: "finite", particle: "" });
        else separable.set(form, [...(separable.get(form) ?? []), { english, kind: "finite", particle }]);
      }
      if (particle !== "") separable.set(stem ?? "", [...(separable.get(stem ?? "") ?? []), { english, kind: "finite", particle }]);
      for (const form of ours) set(glosses, form, { english: `we ${english}`, kind: "finite", particle: "" });
      if (table.code === "es" || table.code === "pt") for (const form of finite) set(glosses, `se ${form}`, { english: `we ${english}`, kind: "finite", particle: "" });
    }
  }
  /* Accents are often left out. */
  for (const map of [glosses, kept]) for (const [word, gloss] of [...map]) if (fold(word).length > 2) set(map, fold(word), gloss);
  return {
    table, glosses, kept, separable,
    fields: new Set(linesOf(table.fields).flatMap(([, words]) => words.map((word) => wordsOf(word).join(" ")))),
    said: new Map([...USUAL.flatMap((usual) => usualWordsIn(usual, table.code)), ...linesOf(table.said).map(([english, [word = ""]]) => [english, word] as const)]),
    steps: new Map(usualWordsIn(USUAL_STEPS, table.code)),
    irregular: new Map(wordList(table.irregular).map((pair) => { const [plural = "", one = ""] = pair.split(" "); return [plural, one] as const; })),
    falseFriends: new Set(wordList(table.falseFriends).map(fold)),
    longest: Math.max(...[...glosses.keys()].map((key) => (table.spaced ? key.split(" ").length : key.length))),
  };
}

/** Whole phrases and infinitives of verbs that have no regular forms. */
const INFINITIVE = / |(?:er|ir|ar|oir|dre|ttre|rire|vre)$/;

/** The first entry wins. */
function set(glosses: Map<string, Gloss>, word: string, gloss: Gloss): void {
  if (!glosses.has(word)) glosses.set(word, gloss);
}

/** Lines of `head: word, word`. */
export function linesOf(table: string): (readonly [string, readonly string[]])[] {
  return table.split("\n").filter((line) => line.includes(":")).map((line) => {
    const at = line.indexOf(":");
    return [line.slice(0, at).trim(), wordList(line.slice(at + 1)).map((word) => word.normalize("NFC"))] as const;
  });
}

/** Forms of the present of a regular verb, and those of "we". */
function formsOf({ endings }: LanguageTable, infinitive: string): { readonly finite: readonly string[]; readonly ours: readonly string[] } {
  if (infinitive.includes(" ")) return { finite: [], ours: [] };
  for (const [ending, present] of endings) {
    if (!infinitive.endsWith(ending) || infinitive.length < ending.length + 2) continue;
    const stem = infinitive.slice(0, -ending.length);
    const [others = "", we = ""] = present.split(/\s*\bwe\b\s*/);
    const add = (list: string): string[] => list.split(" ").filter((each) => each !== "").map((each) => stem + each);
    return { finite: add(others), ours: add(we) };
  }
  return { finite: [], ours: [] };
}
