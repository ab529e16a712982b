import type { Pos } from "../token";

const WORDS: Readonly<Record<string, string>> = {
  det: "a an the each every all any no this these its their my several many",
  num: "one zero two three", pron: "i we it they he she who", aux: "can may must should will cannot is are be", other: "to 's",
  prep: "of in on at by with for from per about between under into without until such as", conj: "and or but if when so that while because", adv: "also only not never exactly always automatically least online more",
  adj: "required optional unique following monthly real", noun: "status reminders notifications payments time subscription email management order",
  verb: "has have contains includes consists belongs assigned linked held taught refers want need described",
};
const TAGS: ReadonlyMap<string, Pos> = new Map(Object.entries(WORDS).flatMap(([pos, words]) => words.split(" ").map((word) => [word, pos as Pos] as const)));

/** The part of speech of a word that the tables of languages use; what is not listed is a verb of work. */
export function posOfEnglish(word: string): Pos {
  return TAGS.get(word.toLowerCase()) ?? "verb";
}
