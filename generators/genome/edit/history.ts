import type { Genome } from "../genome";

/** A genome with the way back and forth. Genomes are never changed, so a step back is exactly what was. */
export interface History {
  readonly past: readonly Genome[];
  readonly present: Genome;
  readonly future: readonly Genome[];
}

const MOST_STEPS = 200;

export const startHistory = (genome: Genome): History => ({ past: [], present: genome, future: [] });

/** A step forward; what had been undone is forgotten. A step that changes nothing is none. */
export function record({ past, present, future }: History, next: Genome): History {
  return next === present ? { past, present, future } : { past: [...past, present].slice(-MOST_STEPS), present: next, future: [] };
}

export function undo(history: History): History {
  const previous = history.past.at(-1);
  return previous === undefined ? history : { past: history.past.slice(0, -1), present: previous, future: [history.present, ...history.future] };
}

export function redo(history: History): History {
  const [next, ...future] = history.future;
  return next === undefined ? history : { past: [...history.past, history.present], present: next, future };
}
