import type { Entity, Genome, Workflow } from "../../genome";
import { entitySchema } from "../../schema/entity";
import { transitionSchema, workflowSchema } from "../../schema/workflow";
import { type Apply, CommandError } from "../command";
import { byPerson, find, fitting, replace, without } from "../lists";
import { freshId } from "../taken-ids";
import { addField } from "./fields";

export const startWorkflow: Apply<"startWorkflow"> = (genome, { entity: id, field }) => {
  if (field === null) {
    const extended = addField(genome, { kind: "addField", owner: id, name: "Status", type: "enum" });
    return startWorkflow(extended, { kind: "startWorkflow", entity: id, field: find(extended.entities, id).fields.at(-1)?.id ?? "" });
  }
  return changeEntity(genome, id, (entity) => {
    const states = find(entity.fields, field);
    const [initial] = states.enumValues;
    if (states.type !== "enum" || initial === undefined) throw new CommandError("The states of a workflow are the values of a choice.");
    const workflow = fitting(workflowSchema, byPerson({ field, initial: initial.id, provenance: [] }));
    // A state is always given, and a record starts where the workflow starts.
    const fields = replace(entity.fields, field, (old) => ({ ...old, required: true, default: null }));
    return { ...entity, fields, workflow };
  });
};

export const changeWorkflow: Apply<"changeWorkflow"> = (genome, { entity, changes }) => changeFlow(genome, entity, (workflow) => ({ ...workflow, ...changes }));

export const removeWorkflow: Apply<"removeWorkflow"> = (genome, { entity }) => changeEntity(genome, entity, (old) => ({ ...old, workflow: null }));

export const addTransition: Apply<"addTransition"> = (genome, { entity, name, from, to }) => {
  const transition = fitting(transitionSchema, byPerson({ id: freshId(genome, "transition", `${entity}.${name}`), name, from: [...from], to, provenance: [] }));
  return changeFlow(genome, entity, (workflow) => ({ ...workflow, transitions: [...workflow.transitions, transition] }));
};

export const changeTransition: Apply<"changeTransition"> = (genome, { transition: id, changes }) =>
  changeFlow(genome, ownerOf(genome, id), (workflow) => ({ ...workflow, transitions: replace(workflow.transitions, id, (old) => fitting(transitionSchema, byPerson({ ...old, ...changes }))) }));

export const removeTransition: Apply<"removeTransition"> = (genome, { transition: id }) =>
  changeFlow(genome, ownerOf(genome, id), (workflow) => ({ ...workflow, transitions: without(workflow.transitions, id) }));

function ownerOf({ entities }: Genome, transition: string): string {
  const owner = entities.find(({ workflow }) => workflow?.transitions.some(({ id }) => id === transition));
  if (owner === undefined) throw new CommandError("The transition is no longer there.");
  return owner.id;
}

function changeEntity(genome: Genome, id: string, update: (entity: Entity) => Entity): Genome {
  return { ...genome, entities: replace(genome.entities, id, (entity) => fitting(entitySchema, byPerson(update(entity)))) };
}

function changeFlow(genome: Genome, entity: string, update: (workflow: Workflow) => Workflow): Genome {
  return changeEntity(genome, entity, (old) => {
    if (old.workflow === null) throw new CommandError("The entity has no workflow.");
    return { ...old, workflow: byPerson(update(old.workflow)) };
  });
}
