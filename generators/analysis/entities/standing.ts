import type { Candidate } from "./candidate";

/** The place of each thing or unknown word among them all, by how often it is spoken of outside asides. */
export function ranksOf(candidates: ReadonlyMap<string, Candidate>): ReadonlyMap<string, number> {
  const counted = [...candidates.values()]
    .filter(({ concept, other }) => concept !== null || other === null)
    .map(({ key, occurrences }) => ({ key, count: occurrences.filter(({ sentence, mention }) => sentence.sentence.block.aside === "none" && !mention.modifier).length }))
    .sort((a, b) => b.count - a.count);
  const ranks = new Map<string, number>();
  counted.forEach(({ key, count }, at) => {
    const before = counted[at - 1];
    ranks.set(key, before && before.count === count ? (ranks.get(before.key) ?? at) : at);
  });
  return ranks;
}

/** For each last word, how many longer names end in it: "dance class" and "yoga class" speak for a class. */
export function longerOf(candidates: ReadonlyMap<string, Candidate>): ReadonlyMap<string, number> {
  const phrases = new Set([...candidates.values()].flatMap(({ occurrences }) => occurrences.filter(({ mention }) => !mention.modifier).map(({ mention }) => mention.phrase)));
  const longer = new Map<string, number>();
  for (const phrase of phrases) {
    const words = phrase.split(" ");
    const last = words[words.length - 1] ?? "";
    if (words.length > 1) longer.set(last, (longer.get(last) ?? 0) + 1);
  }
  return longer;
}
