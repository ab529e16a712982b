import type { Tree } from "../generators/analysis/entities/tree";
import { endOf } from "../generators/analysis/entities/tree";
import type { Sample } from "./score-analysis.regression";

/** Trees of two steps, each learned on what the ones before it leave over. */
export interface Forest {
  readonly start: number;
  readonly trees: readonly Tree[];
}

/** How many trees, how much each says, and how many samples a side needs. */
export interface Growth {
  readonly rounds: number;
  readonly rate: number;
  readonly smallest: number;
}

/** Candidates are many. */
export const MANY: Growth = { rounds: 150, rate: 0.1, smallest: 30 };
/** Pairs are few: more trees would learn them by heart. */
export const FEW: Growth = { rounds: 60, rate: 0.05, smallest: 60 };
/** What keeps the ends small. */
const RIDGE = 5;
/** Most limits that are tried for a number. */
const MOST_LIMITS = 24;

interface Table {
  readonly limits: readonly (readonly number[])[];
  /** For each feature and sample, below which of the limits it is. */
  readonly places: readonly Uint8Array[];
  readonly growth: Growth;
}

interface Slopes {
  readonly gradient: Float64Array;
  readonly curve: Float64Array;
}

interface Split {
  readonly feature: number;
  readonly limit: number;
  readonly at: number;
  readonly gain: number;
}

/** Gradient boosting from a fixed start with a fixed number of rounds: the same samples give the same trees. */
export function growTrees(samples: readonly Sample[], growth: Growth): Forest {
  const table = tableOf(samples, growth);
  const total = samples.reduce((sum, { weight }) => sum + weight, 0);
  const share = samples.reduce((sum, { weight, label }) => sum + weight * label, 0) / total;
  const start = round(Math.log(share / (1 - share)));
  const sums = new Float64Array(samples.length).fill(start);
  const trees: Tree[] = [];
  for (let step = 0; step < growth.rounds; step += 1) {
    const slopes: Slopes = { gradient: new Float64Array(samples.length), curve: new Float64Array(samples.length) };
    samples.forEach(({ label, weight }, at) => {
      const chance = 1 / (1 + Math.exp(-(sums[at] ?? 0)));
      slopes.gradient[at] = (label - chance) * weight;
      slopes.curve[at] = chance * (1 - chance) * weight;
    });
    const tree = growTree(table, slopes);
    trees.push(tree);
    samples.forEach(({ features }, at) => {
      sums[at] = (sums[at] ?? 0) + endOf(tree, features);
    });
  }
  return { start, trees };
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

function tableOf(samples: readonly Sample[], growth: Growth): Table {
  const size = samples[0]?.features.length ?? 0;
  const limits = Array.from({ length: size }, (_, feature) => {
    const values = samples.map(({ features }) => features[feature] ?? 0).sort((a, b) => a - b);
    const different = values.filter((value, at) => at === 0 || value !== values[at - 1]);
    const between = different.slice(1).map((value, at) => round((value + (different[at] ?? value)) / 2));
    const step = Math.max(1, between.length / MOST_LIMITS);
    return [...new Set(Array.from({ length: Math.min(MOST_LIMITS, between.length) }, (__, at) => between[Math.floor(at * step)] ?? 0))];
  });
  const places = limits.map((own, feature) => Uint8Array.from(samples, ({ features }) => own.filter((limit) => (features[feature] ?? 0) > limit).length));
  return { limits, places, growth };
}

function growTree(table: Table, slopes: Slopes): Tree {
  const all = Uint32Array.from(slopes.gradient.keys());
  const first = bestSplit(table, slopes, all);
  const [below, above] = first ? parted(table, all, first) : [all, new Uint32Array(0)];
  const [left, right] = [bestSplit(table, slopes, below), bestSplit(table, slopes, above)];
  const ends = [...endsOf({ table, slopes }, below, left), ...endsOf({ table, slopes }, above, right)];
  return {
    features: [first?.feature ?? 0, left?.feature ?? 0, right?.feature ?? 0],
    limits: [first?.limit ?? 1e9, left?.limit ?? 1e9, right?.limit ?? 1e9],
    ends: [ends[0] ?? 0, ends[1] ?? 0, ends[2] ?? 0, ends[3] ?? 0],
  };
}

function endsOf({ table, slopes }: { readonly table: Table; readonly slopes: Slopes }, rows: Uint32Array, split: Split | null): [number, number] {
  const end = (part: Uint32Array): number => {
    const [gradient, curve] = [part.reduce((sum, at) => sum + (slopes.gradient[at] ?? 0), 0), part.reduce((sum, at) => sum + (slopes.curve[at] ?? 0), 0)];
    return round((table.growth.rate * gradient) / (curve + RIDGE));
  };
  if (!split) return [end(rows), 0];
  const [below, above] = parted(table, rows, split);
  return [end(below), end(above)];
}

function parted({ places }: Table, rows: Uint32Array, { feature, at }: Split): [Uint32Array, Uint32Array] {
  const place = places[feature] ?? new Uint8Array(0);
  return [rows.filter((row) => (place[row] ?? 0) <= at), rows.filter((row) => (place[row] ?? 0) > at)];
}

/** The question that tells most about what is left over; of two equal ones the first. */
function bestSplit({ limits, places, growth: { smallest } }: Table, { gradient, curve }: Slopes, rows: Uint32Array): Split | null {
  let best: Split | null = null;
  let [allGradient, allCurve] = [0, 0];
  for (const row of rows) {
    allGradient += gradient[row] ?? 0;
    allCurve += curve[row] ?? 0;
  }
  const value = (sum: number, steep: number): number => (sum * sum) / (steep + RIDGE);
  limits.forEach((own, feature) => {
    const place = places[feature];
    if (!place || own.length === 0) return;
    const [sums, steeps, counts] = [new Float64Array(own.length + 1), new Float64Array(own.length + 1), new Float64Array(own.length + 1)];
    for (const row of rows) {
      const at = place[row] ?? 0;
      sums[at] = (sums[at] ?? 0) + (gradient[row] ?? 0);
      steeps[at] = (steeps[at] ?? 0) + (curve[row] ?? 0);
      counts[at] = (counts[at] ?? 0) + 1;
    }
    let [sum, steep, count] = [0, 0, 0];
    own.forEach((limit, at) => {
      sum += sums[at] ?? 0;
      steep += steeps[at] ?? 0;
      count += counts[at] ?? 0;
      if (count < smallest || rows.length - count < smallest) return;
      const gain = value(sum, steep) + value(allGradient - sum, allCurve - steep) - value(allGradient, allCurve);
      if (gain > (best?.gain ?? 1e-9)) best = { feature, limit, at, gain };
    });
  });
  return best;
}
