import type { PatternNode } from "./parse-pattern";

/** More open repetitions than this in a row try too many ways to part a text. */
const MOST_OPEN_REPEATS = 3;
/** Every repetition that is counted multiplies the size of what PostgreSQL builds. */
const MOST_STATES = 2_000;

type Alternatives = readonly (readonly PatternNode[])[];

/** Whether matching may take very long on a text made for it: repetition of something that itself varies, without a separator. */
export function isCatastrophic(pattern: Alternatives): boolean {
  return openRepeats(pattern) > MOST_OPEN_REPEATS || states(pattern) > MOST_STATES || pattern.some((sequence) => sequence.some(repeatsVariation));
}

function repeatsVariation(node: PatternNode): boolean {
  switch (node.kind) {
    case "set":
    case "anchor":
      return false;
    case "group":
      return node.alternatives.some((sequence) => sequence.some(repeatsVariation));
    case "repeat":
      return (node.max > 1 && varies(node.of) && !startsWithSeparator(node.of)) || repeatsVariation(node.of);
    default:
      return node satisfies never;
  }
}

/** Whether it can match texts of different lengths, or one text in different ways. */
function varies(node: PatternNode): boolean {
  switch (node.kind) {
    case "set":
    case "anchor":
      return false;
    case "group":
      return node.alternatives.length > 1 || node.alternatives.some((sequence) => sequence.some(varies));
    case "repeat":
      return node.min !== node.max || varies(node.of);
    default:
      return node satisfies never;
  }
}

/** In `(-[a-z]+)*` the hyphen, which nothing else in the group matches, leaves one way to part a text. */
function startsWithSeparator(node: PatternNode): boolean {
  if (node.kind !== "group" || node.alternatives.length !== 1) return false;
  const [first, ...rest] = node.alternatives[0] ?? [];
  if (first?.kind !== "set" || first.literal === null) return false;
  const separator = first.literal;
  return !rest.some((part) => mayMatch(part, separator) || repeatsVariation(part) || (part.kind === "repeat" && varies(part.of)) || part.kind === "group");
}

function mayMatch(node: PatternNode, character: string): boolean {
  switch (node.kind) {
    case "set":
      return node.matches(character);
    case "anchor":
      return false;
    case "group":
      return node.alternatives.some((sequence) => sequence.some((part) => mayMatch(part, character)));
    case "repeat":
      return mayMatch(node.of, character);
    default:
      return node satisfies never;
  }
}

function openRepeats(alternatives: Alternatives): number {
  return Math.max(...alternatives.map((sequence) => sequence.reduce((sum, node) => sum + openIn(node), 0)));
}

function openIn(node: PatternNode): number {
  switch (node.kind) {
    case "set":
    case "anchor":
      return 0;
    case "group":
      return openRepeats(node.alternatives);
    case "repeat":
      return (node.max === Infinity ? 1 : 0) + openIn(node.of) * (node.max === Infinity ? 1 : node.max);
    default:
      return node satisfies never;
  }
}

function states(alternatives: Alternatives): number {
  return alternatives.reduce((sum, sequence) => sum + sequence.reduce((inner, node) => inner + statesIn(node), 0), 0);
}

function statesIn(node: PatternNode): number {
  switch (node.kind) {
    case "set":
    case "anchor":
      return 1;
    case "group":
      return states(node.alternatives);
    case "repeat":
      return statesIn(node.of) * (node.max === Infinity ? node.min + 1 : Math.max(node.max, 1));
    default:
      return node satisfies never;
  }
}
