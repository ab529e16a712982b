import type { Act, FoundTransition } from "./found-transition";
import { baseForm } from "../mentions/base-form";
import { fold } from "../words/normalize";
import { TRANSITION_VERBS } from "../words/verbs";
import { isFinalState, sameState, stateKind } from "./states";

/**
 * The steps between states in the order the text lists them: along the way to success one after another,
 * off it (cancelled, rejected, overdue) from where that makes sense. Acts of the text name their steps.
 */
export function transitionsOf(states: readonly string[], acts: readonly Act[]): FoundTransition[] {
  const way = states.filter((state) => !["bad", "refusal", "late", "pause"].includes(stateKind(state)));
  const transitions: FoundTransition[] = [];
  states.forEach((state, position) => {
    if (position === 0) return;
    const act = acts.find((each) => sameState(each.state, state));
    const from = sourcesOf(state, states, way).filter((each) => !sameState(each, state));
    if (from.length === 0) return;
    const step = { name: act ? act.verb : openedFirst(verbFor(state), from), to: state, roles: act ? [...act.roles] : [], evidence: act?.evidence.slice(0, 2) ?? [] };
    const restricted = from.filter((each) => act?.from.some((word) => sameState(word, each)));
    const [only] = restricted;
    if (only === undefined) {
      transitions.push({ ...step, from });
      return;
    }
    transitions.push({ ...step, from: restricted });
    /* What comes before the restricted state stays open to the others. */
    const before = from.slice(0, from.indexOf(only));
    if (before.length > 0) transitions.push({ ...step, name: `${step.name} ${before[0]?.toLowerCase() ?? ""}`, from: before, roles: [] });
  });
  for (const state of states) {
    if (stateKind(state) !== "pause") continue;
    const back = transitions.find(({ to }) => to === state)?.from[0];
    if (back !== undefined && !transitions.some(({ from, to }) => to === back && from.includes(state))) transitions.push({ name: "resume", from: [state], to: back, roles: [], evidence: [] });
  }
  return transitions;
}

/** The states from which a state is reached. */
function sourcesOf(state: string, states: readonly string[], way: readonly string[]): string[] {
  const at = states.indexOf(state);
  const along = way.filter((each) => states.indexOf(each) < at);
  const open = along.filter((each) => each !== way[way.length - 1] || !isEnd(each));
  const [initial = ""] = states;
  const kind = stateKind(state);
  switch (kind) {
    case "refusal": {
      const consent = along.findIndex((each) => stateKind(each) === "consent");
      const last = consent > 0 ? along[consent - 1] : consent < 0 ? open[open.length - 1] : undefined;
      return [last ?? initial];
    }
    case "late":
      return [open[open.length - 1] ?? initial];
    case "bad":
      return /^no[- ]?show$/i.test(state) ? [initial] : open.length > 0 ? open : [initial];
    case "pause":
      return [open[open.length - 1] ?? initial];
    case "plain":
    case "consent":
    case "final": {
      const previous = along[along.length - 1] ?? initial;
      const index = states.indexOf(previous);
      const mended = kind === "final" ? states.filter((each) => stateKind(each) === "late" && sourcesOf(each, states, way)[0] === previous) : [];
      const paused = states.slice(index, at).filter((each) => stateKind(each) === "pause");
      return [...new Set([previous, ...paused, ...mended])];
    }
    default:
      return kind satisfies never;
  }
}

/** What was never closed is opened, not reopened. */
function openedFirst(verb: string, from: readonly string[]): string {
  return verb === "reopen" && !from.some((state) => isFinalState(state)) ? "open" : verb;
}

function isEnd(state: string): boolean {
  return stateKind(state) === "final";
}

/** The act that leads to a state: "approved" -> "approve", "picked up" -> "pick up", "in review" -> "move to in review". */
function verbFor(state: string): string {
  const folded = fold(state);
  for (const [verb, result] of Object.entries(TRANSITION_VERBS)) if (sameState(result, folded)) return verb;
  const [first = "", particle = "", ...rest] = folded.split(" ");
  const base = baseForm(first);
  if (/ed$/.test(first) && base !== first && particle === "") return base;
  if (/ed$/.test(first) && /^(up|in|out|off|back|over)$/.test(particle) && rest.length === 0) return `${base === first ? first.replace(/ed$/, "") : base} ${particle}`;
  return /(ed|en|id)$/.test(first) && particle === "" ? `mark as ${folded}` : `move to ${state.toLowerCase()}`;
}
