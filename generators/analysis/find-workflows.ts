import { withArticle } from "../genome/names/article";
import type { Act, FoundTransition } from "./workflows/found-transition";
import type { FoundEntity } from "./entities/found-entity";
import type { EntityIndex } from "./entities/entity-index";
import type { Evidence, FoundField } from "./fields/found-field";
import type { FoundRole } from "./roles/found-role";
import type { Reading } from "./read-description";
import { transitionsOf } from "./workflows/transitions-of";
import type { Collected } from "./statements/collect-statements";
import { baseForm } from "./mentions/base-form";
import { isRule } from "./words/rule-cues";
import { sameState } from "./workflows/states";
import { phraseKey } from "./words/normalize";
import { isStateName } from "./words/state-names";
import { TRANSITION_VERBS } from "./words/verbs";

/** States of an entity and the acts that lead from one to another. */
export interface FoundWorkflow {
  readonly entity: FoundEntity;
  readonly states: readonly string[];
  readonly transitions: readonly FoundTransition[];
  readonly evidence: readonly Evidence[];
  readonly assumption: string;
}

export interface WorkflowContext {
  readonly index: EntityIndex;
  readonly fields: ReadonlyMap<FoundEntity, readonly FoundField[]>;
  readonly roles: readonly FoundRole[];
  readonly statements: Collected;
}

/** Verbs that make a record wait for a decision. */
const DECIDING = /^(approve|reject|accept|decline|publish|confirm|verify)$/;

/** Find workflows: status choices of the text, and verbs such as approve and reject. */
export function findWorkflows(reading: Reading, context: WorkflowContext): FoundWorkflow[] {
  const acts = findActs(reading, context);
  const workflows: FoundWorkflow[] = [];
  for (const entity of context.index.entities) {
    const own = [...(acts.get(entity)?.values() ?? [])];
    const field = (context.fields.get(entity) ?? []).find(({ name, values }) => isStateName(name) && values.length >= 2);
    /* What is said in full takes no states from the catalogue. */
    const bare = context.statements.full.has(entity);
    if (bare && (!field || field.evidence.length === 0) && !own.some(({ verb }) => DECIDING.test(verb))) continue;
    const usual = !bare && ((context.fields.get(entity) ?? []).some(({ name }) => /^(status|state|stage)$/i.test(name)) || own.length >= 2) ? (entity.candidate.concept?.states ?? []) : [];
    const named = field && field.evidence.length > 0 ? field.values : [];
    const states = named.length >= 2 ? [...named] : own.length >= 2 || (bare && own.length > 0) ? statesOfActs(own, usual) : usual.length >= 2 ? [...usual] : [];
    if (states.length < 2) continue;
    const said = named.length >= 2 || own.length >= 2 || (bare && own.length > 0);
    const evidence = [...(field?.evidence ?? []), ...own.flatMap((act) => act.evidence)].slice(0, 3);
    workflows.push({ entity, states: states.map(tidy), transitions: transitionsOf(states.map(tidy), own), evidence: said ? evidence : [], assumption: said ? "" : `The usual states of ${withArticle(entity.name.toLowerCase())}.` });
  }
  return workflows;
}

function tidy(state: string): string {
  return state.replace(/\s+/g, " ").trim().slice(0, 60);
}

/** Verbs that move records of an entity, with who does them. */
function findActs(reading: Reading, { index, roles, statements, fields }: WorkflowContext): Map<FoundEntity, Map<string, Act>> {
  const acts = new Map<FoundEntity, Map<string, Act>>();
  for (const sentence of reading.sentences) {
    if (sentence.sentence.block.aside !== "none" || statements.sentences.has(sentence) || (isRule(sentence.sentence.text) && !/^only\b/i.test(sentence.sentence.text))) continue;
    /* "Given an employee with a pending request, when the manager approves it" gives an example. */
    if (/^(?:given|when|then)\b.*\b(?:when|then)\b/i.test(sentence.sentence.text)) continue;
    for (const token of sentence.tokens) {
      if (token.pos !== "verb" || isCondition(sentence, token.from)) continue;
      const marked = markedAs(sentence, token);
      const verb = marked ?? baseForm(token.lower);
      if (/^(send|start|pay|sign|return|issue|submit|complete)$/.test(verb) && token.lower.endsWith("ing")) continue;
      /* "approved by the owner" does nothing to owners, "approve quotes and pay invoices" approves no invoices. */
      const pronoun = /^(?:it|them)$/.test(sentence.tokens[sentence.tokens.indexOf(token) + 1]?.lower ?? "");
      const next = pronoun ? [...sentence.mentions].reverse().find((mention) => mention.to <= token.from && !mention.modifier && index.of(mention) !== null && mention.verb !== "") : sentence.mentions.find((mention) => mention.from > token.from && mention.from - token.to < 45 && !mention.modifier);
      const object = (next && next.preposition !== "by" && index.of(next) ? next : undefined) ?? (/(ed|en|id|nt)$/.test(token.lower) ? [...sentence.mentions].reverse().find((mention) => mention.to <= token.from && !mention.modifier && index.of(mention)) : undefined);
      const entity = object ? index.of(object) : null;
      if (!entity) continue;
      const state = TRANSITION_VERBS[verb] ?? ownState(verb, fields.get(entity) ?? []);
      if (!state) continue;
      const known = acts.get(entity) ?? new Map<string, Act>();
      const act = known.get(verb) ?? { verb, state, from: [], roles: new Set<string>(), evidence: [] };
      act.evidence.push({ sentence, from: token.from, to: object?.to ?? token.to, confidence: 70 });
      const isDone = !pronoun && object !== undefined && object.to <= token.from;
      for (const role of roles) if (role.evidence.some((each) => each.sentence === sentence && (isDone ? isDoer(sentence, { from: token.to, to: each.from }) : each.to <= token.from))) act.roles.add(role.key);
      /* Whoever is named before a verb that no table knows is no sign of a role, and does it all the same. */
      const before = ` ${sentence.tokens.filter(({ to }) => to <= token.from).map(({ lower }) => phraseKey(lower)).join(" ")} `;
      if (!isDone) for (const role of roles) if (before.includes(` ${role.key} `)) act.roles.add(role.key);
      if (object && object.from > token.to && /^only\b/i.test(sentence.sentence.text)) act.from.push(...sentence.tokens.filter(({ from, to }) => from >= token.to && to <= object.to).map(({ lower }) => lower));
      known.set(verb, act);
      acts.set(entity, known);
    }
  }
  return acts;
}

/** "Only the manager can strip a route" where routes are "stripped": the text's own state of a verb that no table knows. */
function ownState(verb: string, fields: readonly FoundField[]): string | undefined {
  if (verb.length < SHORTEST_VERB) return undefined;
  const states = fields.filter(({ name }) => isStateName(name)).flatMap(({ values }) => values);
  const done = [`${verb}ed`, `${verb}d`, `${verb}${verb.slice(-1)}ed`, `${verb}en`, `${verb}n`, `${verb.replace(/y$/, "i")}ed`];
  return states.find((state) => done.includes(state.toLowerCase()));
}

const SHORTEST_VERB = 3;

/** "When all jobs are approved, ...": what has happened before is nobody's act here. */
function isCondition({ sentence: { text, from } }: Reading["sentences"][number], at: number): boolean {
  return /^(?:when|if|once|after|as soon as|whenever|unless|until)\b[^,]*$/i.test(text.slice(0, Math.max(0, at - from))) && text.includes(",");
}

/** "Mark the job as delivered": the verb of the state. */
function markedAs({ tokens }: Reading["sentences"][number], token: Reading["sentences"][number]["tokens"][number]): string | null {
  if (!/^(?:mark|set|flag|move|put)$/.test(baseForm(token.lower))) return null;
  const start = tokens.indexOf(token);
  const at = tokens.findIndex(({ lower }, position) => position > start && position <= start + 6 && /^(?:as|to)$/.test(lower));
  const state = at < 0 ? "" : (tokens[at + 1]?.lower ?? "");
  return Object.entries(TRANSITION_VERBS).find(([, result]) => state !== "" && sameState(result, state))?.[0] ?? null;
}

/** "Approved by the owner": who stands behind the verb did it, and not whoever else the sentence names. */
function isDoer({ sentence: { block } }: Reading["sentences"][number], { from, to }: { readonly from: number; readonly to: number }): boolean {
  return to > from && /^\s*by\s+(?:[\p{L}'’-]+\s+){0,4}$|^\s*by\s.*\b(?:or|and)\s+(?:the\s+|an?\s+)?$/iu.test(block.text.slice(from, to));
}

/** With so many acts of its own, the text says how a record moves. */
const MANY_ACTS = 3;

function statesOfActs(acts: readonly Act[], all: readonly string[]): string[] {
  /* Orders that are accepted, declined and paid are not shipped as well. */
  const usual = acts.length < MANY_ACTS || acts.some(({ state }) => all.some((known) => sameState(known, state) && !/^cancell?ed$/i.test(known))) ? all : all.slice(0, 1);
  const states = new Set(usual.length > 0 ? usual : [acts.some(({ verb }) => verb === "submit" || verb === "publish") ? "draft" : "pending"]);
  for (const { state } of acts) if (![...states].some((known) => sameState(known, state))) states.add(state);
  return [...states];
}
