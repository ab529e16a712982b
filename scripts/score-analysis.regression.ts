/** One example to learn from: its numbers, whether it is one, and how much it counts. */
export interface Sample {
  readonly text: number;
  readonly features: readonly number[];
  readonly label: number;
  readonly weight: number;
}

/** Logistic regression with full batches, a fixed start and a fixed number of steps: the same samples give the same weights. */
export function train(samples: readonly Sample[], steps = 600): number[] {
  const size = samples[0]?.features.length ?? 0;
  const weights = Array.from({ length: size }, () => 0);
  const total = samples.reduce((sum, sample) => sum + sample.weight, 0);
  const velocity = weights.map(() => 0);
  for (let step = 0; step < steps; step += 1) {
    const gradient = weights.map((weight, index) => (index === 0 ? 0 : weight * 0.0012));
    for (const { features, label, weight } of samples) {
      const error = (sigmoid(features, weights) - label) * weight;
      features.forEach((value, index) => {
        gradient[index] = (gradient[index] ?? 0) + (error * value) / total;
      });
    }
    weights.forEach((weight, index) => {
      velocity[index] = 0.9 * (velocity[index] ?? 0) - 0.5 * (gradient[index] ?? 0);
      weights[index] = weight + (velocity[index] ?? 0);
    });
  }
  return weights.map((weight) => Math.round(weight * 1000) / 1000);
}

export function sigmoid(features: readonly number[], weights: readonly number[]): number {
  return 1 / (1 + Math.exp(-features.reduce((sum, value, index) => sum + value * (weights[index] ?? 0), 0)));
}

/** The probability of each sample by weights learned without its own text's fold. */
export function heldOut<Each extends Sample>(samples: readonly Each[], folds = 5): ReadonlyMap<Each, number> {
  const held = new Map<Each, number>();
  for (let fold = 0; fold < folds; fold += 1) {
    const weights = train(samples.filter(({ text }) => text % folds !== fold), 300);
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
