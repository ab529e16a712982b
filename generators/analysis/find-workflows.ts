import type { EntityIndex } from "./entities/entity-index";
import type { Evidence, FoundField } from "./fields/found-field";
import type { FoundEntity } from "./find-entities";
import type { FoundRole } from "./find-roles";
import type { Reading } from "./read-description";
import { baseForm } from "./mentions/base-form";
import { fold } from "./words/normalize";
import { TRANSITION_VERBS } from "./words/verbs";

/** States of an entity and the acts that lead from one to another. */
export interface FoundWorkflow {
  readonly entity: FoundEntity;
  readonly states: readonly string[];
  readonly transitions: readonly FoundTransition[];
  readonly evidence: readonly Evidence[];
  readonly assumption: string;
}

export interface FoundTransition {
  readonly name: string;
  readonly from: readonly string[];
  readonly to: string;
  /** Keys of the roles that may do it. */
  readonly roles: readonly string[];
  readonly evidence: readonly Evidence[];
}

export interface WorkflowContext {
  readonly index: EntityIndex;
  readonly fields: ReadonlyMap<FoundEntity, readonly FoundField[]>;
  readonly roles: readonly FoundRole[];
}

interface Act {
  readonly verb: string;
  readonly state: string;
  readonly roles: Set<string>;
  readonly evidence: Evidence[];
}

const FINAL = /^(done|completed?|closed|archived|cancell?ed|rejected|declined|refused|denied|paid|delivered|returned|resolved|sold|dead|culled|hired|lost|won|expired|finished|finalised|finalized|refunded|withdrawn|accepted|entregado|cerrado|cancelado|inactivo|fermee?|erledigt|abgeschlossen|live)$/;
const BAD = /^(cancell?ed|rejected|declined|refused|denied|lost|expired|overdue|failed|no show|withdrawn|dead|culled|archived|returned|cancelado|rechazado)$/;

/** Find workflows: status choices of the text, and verbs such as approve and reject. */
export function findWorkflows(reading: Reading, context: WorkflowContext): FoundWorkflow[] {
  const acts = findActs(reading, context);
  const workflows: FoundWorkflow[] = [];
  for (const entity of context.index.entities) {
    const own = [...(acts.get(entity)?.values() ?? [])];
    const field = (context.fields.get(entity) ?? []).find(({ name, values }) => /^(status|state|stage|phase|estado|etapa|statut)$/i.test(name) && values.length >= 2);
    const usual = (context.fields.get(entity) ?? []).some(({ name }) => /^(status|state|stage)$/i.test(name)) || own.length >= 2 ? (entity.candidate.concept?.states ?? []) : [];
    const named = field && field.evidence.length > 0 ? field.values : [];
    const states = named.length >= 2 ? [...named] : own.length >= 2 ? statesOfActs(own, usual) : usual.length >= 2 ? [...usual] : [];
    if (states.length < 2) continue;
    const said = named.length >= 2 || own.length >= 2;
    const evidence = [...(field?.evidence ?? []), ...own.flatMap((act) => act.evidence)].slice(0, 3);
    workflows.push({ entity, states: states.map(tidy), transitions: transitionsOf(states.map(tidy), own), evidence: said ? evidence : [], assumption: said ? "" : `The usual states of a ${entity.name.toLowerCase()}.` });
  }
  return workflows;
}

function tidy(state: string): string {
  return state.replace(/\s+/g, " ").trim().slice(0, 60);
}

/** Verbs that move records of an entity, with who does them. */
function findActs(reading: Reading, { index, roles }: WorkflowContext): Map<FoundEntity, Map<string, Act>> {
  const acts = new Map<FoundEntity, Map<string, Act>>();
  for (const sentence of reading.sentences) {
    if (sentence.sentence.block.aside !== "none") continue;
    for (const token of sentence.tokens) {
      if (token.pos !== "verb") continue;
      const verb = baseForm(token.lower);
      const state = TRANSITION_VERBS[verb];
      if (!state || /^(send|start|pay|sign|return|issue|submit|complete)$/.test(verb) && token.lower.endsWith("ing")) continue;
      const object = sentence.mentions.find((mention) => mention.from > token.from && mention.from - token.to < 45 && !mention.modifier && index.of(mention)) ?? (/(ed|en|id|nt)$/.test(token.lower) ? [...sentence.mentions].reverse().find((mention) => mention.to <= token.from && !mention.modifier && index.of(mention)) : undefined);
      const entity = object ? index.of(object) : null;
      if (!entity) continue;
      const known = acts.get(entity) ?? new Map<string, Act>();
      const act = known.get(verb) ?? { verb, state, roles: new Set<string>(), evidence: [] };
      act.evidence.push({ sentence, from: token.from, to: object?.to ?? token.to, confidence: 70 });
      for (const role of roles) if (role.evidence.some((each) => each.sentence === sentence)) act.roles.add(role.key);
      known.set(verb, act);
      acts.set(entity, known);
    }
  }
  return acts;
}

function statesOfActs(acts: readonly Act[], usual: readonly string[]): string[] {
  const states = new Set(usual.length > 0 ? usual : [acts.some(({ verb }) => verb === "submit" || verb === "publish") ? "draft" : "pending"]);
  for (const { state } of acts) if (![...states].some((known) => sameState(known, state))) states.add(state);
  return [...states];
}

export function sameState(left: string, right: string): boolean {
  const norm = (state: string): string => fold(state).replace(/[\s_-]+/g, "").replace(/cancell/, "cancel");
  return norm(left) === norm(right);
}

/** Acts that the text names; between states without one, the step to the next. */
function transitionsOf(states: readonly string[], acts: readonly Act[]): FoundTransition[] {
  const transitions: FoundTransition[] = [];
  const [initial = ""] = states;
  states.forEach((state, position) => {
    if (position === 0) return;
    const act = acts.find((each) => sameState(each.state, state));
    const earlier = states.slice(0, position).filter((each) => !FINAL.test(fold(each)) && !BAD.test(fold(each)));
    const last = earlier[earlier.length - 1] ?? initial;
    const from = BAD.test(fold(state)) && earlier.length > 0 ? earlier : [last];
    if (from.some((each) => sameState(each, state))) return;
    transitions.push({ name: act ? act.verb : verbFor(state), from, to: state, roles: act ? [...act.roles] : [], evidence: act?.evidence.slice(0, 2) ?? [] });
  });
  return transitions;
}

/** The act that leads to a state: "approved" -> "approve", "In review" -> "move to in review". */
function verbFor(state: string): string {
  const folded = fold(state);
  for (const [verb, result] of Object.entries(TRANSITION_VERBS)) if (sameState(result, folded)) return verb;
  return `move to ${state.toLowerCase()}`;
}

export function isFinalState(state: string): boolean {
  return FINAL.test(fold(state)) || BAD.test(fold(state));
}
