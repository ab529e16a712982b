import type { SourceFile } from "../../files/index";
import type { Plan } from "../../plan/index";
import { traceElements, type TraceElement } from "./trace-elements";

/** Where one element of the genome went. */
export interface TracedElement extends TraceElement {
  /** Files of the app that were printed from it. */
  readonly files: readonly string[];
  /** `file:symbol`, for what has a function or table of its own. */
  readonly symbols: readonly string[];
  readonly tests: readonly string[];
}

export interface TracedSentence {
  readonly id: string;
  readonly text: string;
  readonly elements: readonly TracedElement[];
}

export interface Trace {
  readonly sentences: readonly TracedSentence[];
  /** Elements that no sentence asked for: assumptions, and what a person added. */
  readonly assumptions: readonly TracedElement[];
  /** Sentences that led to nothing, each with the reason. */
  readonly unused: readonly { readonly id: string; readonly text: string; readonly reason: string }[];
}

/** The way from each sentence of the description over the genome to files, symbols and tests. */
export function traceOf(plan: Plan, files: readonly SourceFile[]): Trace {
  const elements = traceElements(plan.genome).map((element) => follow(element, files));
  const { sentences } = plan.genome.source;
  return {
    sentences: sentences.flatMap(({ id, text }) => {
      const cited = elements.filter((element) => element.sentences.includes(id));
      return cited.length === 0 ? [] : [{ id, text, elements: cited }];
    }),
    assumptions: elements.filter((element) => element.sentences.length === 0),
    unused: sentences.filter(({ id }) => !elements.some((element) => element.sentences.includes(id))).map(({ id, text, reason }) => ({ id, text, reason })),
  };
}

function follow(element: TraceElement, files: readonly SourceFile[]): TracedElement {
  const pathsOf = (id: string | null) => files.filter(({ sources }) => id !== null && sources?.includes(id)).map(({ path }) => path).sort((a, b) => (a < b ? -1 : 1));
  const own = pathsOf(element.id);
  // What has no file or test of its own lies where its entity lies.
  const choose = (keep: (path: string) => boolean) => (own.some(keep) ? own : pathsOf(element.owner)).filter(keep);
  const symbols = files.flatMap(({ path, symbols: named }) => (named ?? []).filter(({ sources }) => sources.includes(element.id)).map(({ name }) => `${path}:${name}`));
  return { ...element, files: choose((path) => !isTest(path)), symbols: [...new Set(symbols)].sort((a, b) => (a < b ? -1 : 1)), tests: choose(isTest) };
}

function isTest(path: string): boolean {
  return path.includes("/tests/");
}
