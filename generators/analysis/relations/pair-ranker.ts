import { held } from "../entities/held";
import { chanceOf, sumOfTrees } from "../entities/tree";
import type { Tree } from "../entities/tree";
import type { FoundEntity } from "../entities/found-entity";
import { PAIR_LEANINGS } from "./pair-leanings";
import { PAIR_START, PAIR_TREES } from "./pair-trees";
import { PAIR_THRESHOLD, PAIR_WEIGHTS } from "./pair-weights";

/** What was learned of how two things are spoken of that belong together. */
export interface PairRanker {
  readonly weights: readonly number[];
  readonly start: number;
  readonly trees: readonly Tree[];
  /** Pairs of at least this probability are related. */
  readonly threshold: number;
  /** By `leaningKey`. */
  readonly leanings: ReadonlyMap<string, number>;
}

const ranker = held<PairRanker>({ weights: PAIR_WEIGHTS, start: PAIR_START, trees: PAIR_TREES, threshold: PAIR_THRESHOLD, leanings: PAIR_LEANINGS });

/** Do something with another ranker, such as one that has not seen the text at hand. */
export function withPairRanker<Result>(other: PairRanker, act: () => Result): Result {
  return ranker.during(other, act);
}

/** The mean of what weights and trees say. */
export function chanceOfPair(features: readonly number[]): number {
  const sum = features.reduce((total, value, index) => total + value * (ranker.now().weights[index] ?? 0), 0);
  return (chanceOf(sum) + chanceOf(sumOfTrees(ranker.now().trees, ranker.now().start, features))) / 2;
}

export function pairThreshold(): number {
  return ranker.now().threshold;
}

/** What is meant by two entities, whatever their order and the words of their text. */
export function leaningKey(left: FoundEntity, right: FoundEntity): string {
  return [left.key, right.key].sort((a, b) => (a < b ? -1 : 1)).join("|");
}

/** By how much two things are related more often than their places in a text suggest. */
export function pairLeaningOf(left: FoundEntity, right: FoundEntity): number {
  return ranker.now().leanings.get(leaningKey(left, right)) ?? 0;
}
