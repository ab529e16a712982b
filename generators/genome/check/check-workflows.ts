import { append, type GenomeEdit, type Path, remove, set } from "../edit/genome-edit";
import type { Entity, Field, Transition, Workflow } from "../genome";
import { type CheckContext, fieldOf, hasAssignee, quote } from "./check-context";
import { error, type Problem, warning } from "./problem";

/** A workflow with the entity and the choice it moves. */
interface Placed {
  readonly entity: Entity;
  readonly workflow: Workflow;
  readonly field: Field;
  readonly at: Path;
  readonly index: number;
}

/** States and transitions that do not exist, contradict, or lead nowhere. */
export function checkWorkflows(context: CheckContext): readonly Problem[] {
  return context.genome.entities.flatMap((entity, index) => {
    const { workflow } = entity;
    if (workflow === null) return [];
    const at = ["entities", index, "workflow"];
    const field = fieldOf(entity, workflow.field);
    if (field?.type !== "enum" || field.enumValues.length === 0) {
      return [error("workflow-without-states", { at, id: entity.id, message: `The workflow of ${quote(entity.name)} moves no choice of it.`, fix: ["Remove the workflow", set(at, null)] })];
    }
    const placed: Placed = { entity, workflow, field, at, index };
    const unknown = [...checkStates(placed), ...workflow.transitions.flatMap((transition, position) => checkTransition(context, { placed, transition, position }))];
    return unknown.some(({ severity }) => severity === "error") ? unknown : [...unknown, ...checkField(placed), ...checkReach(placed)];
  });
}

const isState = ({ field }: Placed, id: string): boolean => field.enumValues.some((value) => value.id === id);
const stateName = ({ field }: Placed, id: string): string => quote(field.enumValues.find((value) => value.id === id)?.name ?? id);

function checkStates(placed: Placed): readonly Problem[] {
  const { entity, workflow, field, at } = placed;
  const initial = isState(placed, workflow.initial)
    ? []
    : [error("unknown-state", { at: [...at, "initial"], id: entity.id, message: `The workflow of ${quote(entity.name)} starts in a state that does not exist.`, fix: ["Start in the first state", set([...at, "initial"], field.enumValues[0]?.id ?? "")] })];
  const final = workflow.final.flatMap((id, position) =>
    isState(placed, id) && workflow.final.indexOf(id) === position
      ? []
      : [error("unknown-state", { at: [...at, "final", position], id: entity.id, message: `The workflow of ${quote(entity.name)} ends in a state that does not exist or is named twice.`, fix: ["Remove it", remove([...at, "final", position])] })],
  );
  return [...initial, ...final];
}

interface PlacedTransition {
  readonly placed: Placed;
  readonly transition: Transition;
  readonly position: number;
}

function checkTransition(context: CheckContext, { placed, transition, position }: PlacedTransition): readonly Problem[] {
  const at = [...placed.at, "transitions", position];
  const of = `${quote(transition.name)} of ${quote(placed.entity.name)}`;
  const drop: readonly [string, GenomeEdit] = ["Remove the transition", remove(at)];
  if (!isState(placed, transition.to)) return [error("unknown-state", { at: [...at, "to"], id: transition.id, message: `The transition ${of} leads to a state that does not exist.`, fix: drop })];
  const from = transition.from.flatMap((id, source) => {
    const reason = !isState(placed, id) ? "starts in a state that does not exist" : id === transition.to ? "leads from a state to itself" : transition.from.indexOf(id) !== source ? "names a state twice" : null;
    if (reason === null) return [];
    const fix = transition.from.length === 1 ? drop : (["Remove that start", remove([...at, "from", source])] as const);
    return [error(reason.startsWith("leads") ? "transition-to-itself" : "unknown-state", { at: [...at, "from", source], id: transition.id, message: `The transition ${of} ${reason}.`, fix })];
  });
  return [...from, ...checkActors(context, { placed, transition, position })];
}

function checkActors(context: CheckContext, { placed, transition, position }: PlacedTransition): readonly Problem[] {
  const at = [...placed.at, "transitions", position];
  const roles = transition.roles.flatMap((role, index) =>
    context.roleIds.has(role) && transition.roles.indexOf(role) === index
      ? []
      : [error("unknown-role", { at: [...at, "roles", index], id: transition.id, message: `The transition ${quote(transition.name)} names a role that does not exist or is named twice.`, fix: ["Remove it", remove([...at, "roles", index])] })],
  );
  const effects = transition.effects.flatMap((effect, index) => {
    const reason = effect.kind === "notifyRole" ? (context.roleIds.has(effect.role) ? null : "tells a role that does not exist") : effect.to === "assigned" && !hasAssignee(context, placed.entity.id) ? "tells the assigned person, but nobody can be assigned" : null;
    if (reason === null) return [];
    return [error("effect-without-recipient", { at: [...at, "effects", index], id: transition.id, message: `The transition ${quote(transition.name)} ${reason}.`, fix: ["Remove the effect", remove([...at, "effects", index])] })];
  });
  return [...roles, ...effects];
}

function checkField({ entity, workflow, field, index }: Placed): readonly Problem[] {
  const at = ["entities", index, "fields", entity.fields.indexOf(field)];
  const problems: Problem[] = [];
  if (field.default !== null && field.default !== workflow.initial) {
    problems.push(error("default-is-not-initial", { at, id: field.id, message: `${quote(field.name)} of ${quote(entity.name)} starts as its default says, which is not where its workflow starts.`, fix: ["Start where the workflow starts", set([...at, "default"], workflow.initial)] }));
  }
  if (!field.required) {
    problems.push(error("state-not-required", { at, id: field.id, message: `${quote(field.name)} of ${quote(entity.name)} is the state of its workflow and cannot be empty.`, fix: ["Make it required", set([...at, "required"], true)] }));
  }
  if (field.sensitivity === "secret") {
    problems.push(error("state-is-secret", { at, id: field.id, message: `${quote(field.name)} of ${quote(entity.name)} is the state of its workflow, which people have to see.`, fix: ["Show it", set([...at, "sensitivity"], "none")] }));
  }
  return problems;
}

function checkReach(placed: Placed): readonly Problem[] {
  const { entity, workflow, field, at } = placed;
  const reached = new Set([workflow.initial]);
  for (let grew = true; grew; ) {
    const next = workflow.transitions.filter(({ from, to }) => !reached.has(to) && from.some((id) => reached.has(id)));
    for (const { to } of next) reached.add(to);
    grew = next.length > 0;
  }
  const leaves = new Set(workflow.transitions.flatMap(({ from }) => from));
  return field.enumValues.flatMap(({ id }): readonly Problem[] => {
    const name = stateName(placed, id);
    if (!reached.has(id)) return [warning("unreachable-state", { at, id, message: `No transition leads ${quote(entity.name)} to ${name}.`, fix: null })];
    if (workflow.final.includes(id) && leaves.has(id)) {
      return [warning("final-state-goes-on", { at: [...at, "final"], id, message: `${name} of ${quote(entity.name)} is final, but a transition leaves it.`, fix: ["Make it not final", remove([...at, "final", workflow.final.indexOf(id)])] })];
    }
    if (!workflow.final.includes(id) && !leaves.has(id)) {
      return [warning("state-without-exit", { at: [...at, "final"], id, message: `Nothing leads on from ${name} of ${quote(entity.name)}, and it is not final.`, fix: ["Make it final", append([...at, "final"], id)] })];
    }
    return [];
  });
}
