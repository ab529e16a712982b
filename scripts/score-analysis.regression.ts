/** One example to learn from: its numbers, whether it is one, and how much it counts. */
export interface Sample {
  readonly text: number;
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

/** What keeps weights small. */
const RIDGE = 0.0012;

/**
 * Logistic regression by Newton's method from a fixed start, with a fixed number of steps:
 * the same samples give the same weights.
 */
export function train(samples: readonly Sample[], steps = 7): number[] {
  const size = samples[0]?.features.length ?? 0;
  const weights = new Float64Array(size);
  const total = samples.reduce((sum, sample) => sum + sample.weight, 0);
  for (let step = 0; step < steps; step += 1) {
    const gradient = Float64Array.from(weights, (weight, index) => (index === 0 ? 0 : weight * RIDGE));
    const curve = Array.from({ length: size }, (_, row) => Float64Array.from({ length: size }, (__, column) => (row === column ? (row === 0 ? 1e-9 : RIDGE) : 0)));
    for (const { features, label, weight } of samples) {
      const filled = features.flatMap((value, index) => (value === 0 ? [] : [index]));
      const chance = sigmoid(features, weights);
      const error = ((chance - label) * weight) / total;
      const steep = (chance * (1 - chance) * weight) / total;
      for (const row of filled) {
        const value = features[row] ?? 0;
        gradient[row] = (gradient[row] ?? 0) + error * value;
        const line = curve[row];
        if (line) for (const column of filled) line[column] = (line[column] ?? 0) + steep * value * (features[column] ?? 0);
      }
    }
    solve(curve, gradient).forEach((change, index) => {
      weights[index] = (weights[index] ?? 0) - change;
    });
  }
  return [...weights].map((weight) => Math.round(weight * 1000) / 1000);
}

/** The solution of a positive definite system, by elimination in place; what no sample moves stays at nothing. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const size = right.length;
  for (let pivot = 0; pivot < size; pivot += 1) {
    const top = matrix[pivot];
    const head = top?.[pivot] ?? 0;
    if (!top || head <= 0) continue;
    for (let row = pivot + 1; row < size; row += 1) {
      const line = matrix[row];
      const factor = (line?.[pivot] ?? 0) / head;
      if (!line || factor === 0) continue;
      for (let column = pivot; column < size; column += 1) line[column] = (line[column] ?? 0) - factor * (top[column] ?? 0);
      right[row] = (right[row] ?? 0) - factor * (right[pivot] ?? 0);
    }
  }
  const solution = new Float64Array(size);
  for (let row = size - 1; row >= 0; row -= 1) {
    const line = matrix[row];
    let rest = right[row] ?? 0;
    for (let column = row + 1; column < size; column += 1) rest -= (line?.[column] ?? 0) * (solution[column] ?? 0);
    solution[row] = rest / (line?.[row] || 1);
  }
  return solution;
}

export function sigmoid(features: readonly number[], weights: ArrayLike<number>): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
}

/** The probability of each sample by weights learned without its own text's fold. */
export function heldOut<Each extends Sample>(samples: readonly Each[], folds = 3): ReadonlyMap<Each, number> {
  const held = new Map<Each, number>();
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = train(samples.filter(({ text }) => text % folds !== fold));
    for (const sample of samples) if (sample.text % folds === fold) held.set(sample, sigmoid(sample.features, weights));
  }
  return held;
}

/** A name in the form in which the scoring compares names. */
export function norm(name: string): string {
  return name.normalize("NFKD").replace(/\p{M}/gu, "").replace(/([a-z0-9])([A-Z])/g, "$1 $2").toLowerCase().split(/[\W_]+/).filter((word) => word !== "").map((word) => {
    const base = word.length <= 3 ? word : word.replace(/ciones$/, "cion").replace(/coes$/, "cao").replace(/ies$/, "y").replace(/sses$/, "ss").replace(/ches$/, "ch").replace(/shes$/, "sh").replace(/xes$/, "x").replace(/([^su i])s$/, "$1");
    return base.length > 4 && base.endsWith("e") ? base.slice(0, -1) : base;
  }).join("");
}
