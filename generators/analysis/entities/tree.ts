/** A question of two steps to the numbers of a candidate; each of its four ends adds something to the sum. */
export interface Tree {
  /** Which number is asked first, and then on the side below and on the side above. */
  readonly features: readonly [number, number, number];
  /** A number of at most this is on the side below. */
  readonly limits: readonly [number, number, number];
  /** Below and below, below and above, above and below, above and above. */
  readonly ends: readonly [number, number, number, number];
}

/** What all trees together say: the logarithm of the odds. */
export function sumOfTrees(trees: readonly Tree[], start: number, values: readonly number[]): number {
  return trees.reduce((sum, tree) => sum + endOf(tree, values), start);
}

export function endOf({ features, limits, ends }: Tree, values: readonly number[]): number {
  const isAbove = (at: 0 | 1 | 2): boolean => (values[features[at]] ?? 0) > limits[at];
  if (isAbove(0)) return isAbove(2) ? ends[3] : ends[2];
  return isAbove(1) ? ends[1] : ends[0];
}

/** The probability for the logarithm of odds. */
export function chanceOf(odds: number): number {
  return 1 / (1 + Math.exp(-odds));
}

/** A line of a table: three features, three limits, four ends. */
export function readTrees(table: string): Tree[] {
  return table.trim().split("\n").map((line) => {
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0, i = 0, j = 0] = line.trim().split(" ").map(Number);
    return { features: [a, b, c], limits: [d, e, f], ends: [g, h, i, j] };
  });
}
