import type { Entity, Genome, Names } from "../genome/index";
import type { FieldPlan, WorkflowPlan } from "./plan";
import { quotesOf } from "./quotes";

/** The states and acts of an entity's workflow; null when it has none. */
export function planWorkflow(entity: Entity, fields: readonly FieldPlan[], { genome, names }: { readonly genome: Genome; readonly names: Names }): WorkflowPlan | null {
  const { workflow } = entity;
  if (workflow === null) return null;
  const field = fields.find(({ id }) => id === workflow.field);
  if (!field) throw new Error(`The workflow of ${entity.name} names the field ${workflow.field}, which does not exist; check the genome before planning.`);
  const state = (id: string) => {
    const value = field.enumValues.find((candidate) => candidate.id === id);
    if (!value) throw new Error(`The workflow of ${entity.name} names the state ${id}, which does not exist; check the genome before planning.`);
    return value;
  };
  return {
    field,
    initial: state(workflow.initial),
    final: workflow.final.map(state),
    transitions: workflow.transitions.map((transition) => ({
      id: transition.id,
      names: names.transition(transition.id),
      from: transition.from.map(state),
      to: state(transition.to),
      effects: transition.effects,
      quotes: quotesOf(genome, transition.provenance),
    })),
  };
}
