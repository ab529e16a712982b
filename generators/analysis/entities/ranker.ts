import { held } from "./held";
import { LEANINGS } from "./leanings";
import type { Tree } from "./tree";
import { chanceOf, sumOfTrees } from "./tree";
import { START, TREES } from "./trees";
import { WEIGHTS } from "./weights";

/** What was learned of how things that are kept are spoken of. */
export interface Ranker {
  readonly weights: readonly number[];
  readonly start: number;
  readonly trees: readonly Tree[];
  readonly leanings: ReadonlyMap<string, number>;
}

const ranker = held<Ranker>({ weights: WEIGHTS, start: START, trees: TREES, leanings: LEANINGS });

/** Do something with another ranker, such as one that has not seen the text at hand. */
export function withRanker<Result>(other: Ranker, act: () => Result): Result {
  return ranker.during(other, act);
}

/** By how much a word is a record more often than its places in a text suggest. */
export function leaningOf(key: string): number {
  return ranker.now().leanings.get(key) ?? 0;
}

/** The mean of what weights and trees say. */
export function probabilityOf(features: readonly number[]): number {
  const sum = features.reduce((total, value, index) => total + value * (ranker.now().weights[index] ?? 0), 0);
  return (chanceOf(sum) + chanceOf(sumOfTrees(ranker.now().trees, ranker.now().start, features))) / 2;
}
