import { parsePattern, type PatternNode } from "../../genome/pattern/parse-pattern";

/** Characters tried for a set, in an order that reads well in a test. */
const CANDIDATES = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789abcdefghijklmnopqrstuvwxyz-_ .:/@#+*,;!?()[]{}<>=&%$'\"\\|~^`"];

/** Up to `count` different texts that match a pattern of the portable subset, always in the same order. */
export function sampleMatches(pattern: string, count: number): readonly string[] {
  const tree = parsePattern(pattern);
  const found = new Set<string>();
  const expression = new RegExp(`^(?:${pattern})$`, "u");
  for (let seed = 0; seed < count * 8 && found.size < count; seed += 1) {
    const text = alternative(tree, { rest: seed });
    if (expression.test(text)) found.add(text);
  }
  return [...found];
}

/** What is left of the seed: each choice takes its share, so that different seeds give different texts. */
interface Seed {
  rest: number;
}

function choose(seed: Seed, options: number): number {
  const chosen = seed.rest % options;
  seed.rest = Math.floor(seed.rest / options);
  return chosen;
}

function alternative(alternatives: readonly (readonly PatternNode[])[], seed: Seed): string {
  const sequence = alternatives[choose(seed, Math.max(1, alternatives.length))] ?? [];
  // The last characters vary first: AA-0000, AA-0001.
  return [...sequence].reverse().reduce((text, node) => print(node, seed) + text, "");
}

function print(node: PatternNode, seed: Seed): string {
  switch (node.kind) {
    case "anchor":
      return "";
    case "group":
      return alternative(node.alternatives, seed);
    case "repeat": {
      const times = Math.max(node.min, Math.min(node.max, 1));
      return Array.from({ length: times }, () => print(node.of, seed)).reverse().join("");
    }
    case "set": {
      if (node.literal !== null) return node.literal;
      const fitting = CANDIDATES.filter((character) => node.matches(character));
      return fitting[choose(seed, Math.max(1, fitting.length))] ?? "";
    }
    default:
      return node satisfies never;
  }
}
