import type { Entity, Field, Genome, Job, Permission, Relation, Rule, Transition, Workflow } from "../genome";
import type { IdMaps } from "./id-maps";

type Rewrite = (id: string) => string;

interface Rewriters {
  readonly entity: Rewrite;
  readonly member: Rewrite;
  readonly role: Rewrite;
  readonly transition: Rewrite;
  /** A value of the field with the given (new) id. */
  readonly value: (fieldId: string, valueId: string) => string;
  /** The field that holds the states of an entity's workflow. */
  readonly stateField: (entityId: string) => string;
}

/** The genome with every id, and every reference to it, replaced as the maps say. */
export function rewriteIds(genome: Genome, maps: IdMaps): Genome {
  const through = (map: ReadonlyMap<string, string>): Rewrite => (id) => map.get(id) ?? id;
  const to: Rewriters = {
    entity: through(maps.entities),
    member: through(maps.members),
    role: through(maps.roles),
    transition: through(maps.transitions),
    value: (fieldId, valueId) => maps.values.get(`${fieldId} ${valueId}`) ?? valueId,
    stateField: (entityId) => genome.entities.find(({ id }) => id === entityId)?.workflow?.field ?? "",
  };
  const anything: Rewrite = (id) => [maps.entities, maps.members, maps.roles, maps.transitions].find((map) => map.has(id))?.get(id) ?? id;
  return {
    ...genome,
    entities: genome.entities.map((entity) => rewriteEntity(entity, to)),
    relations: genome.relations.map((relation) => rewriteRelation(relation, to)),
    roles: genome.roles.map((role) => ({ ...role, id: to.role(role.id) })),
    permissions: genome.permissions.map((permission) => rewritePermission(permission, to)),
    rules: genome.rules.map((rule) => rewriteRule(rule, to)),
    features: {
      ...genome.features,
      search: { ...genome.features.search, entities: genome.features.search.entities.map(to.entity) },
      export: { ...genome.features.export, entities: genome.features.export.entities.map(to.entity) },
      jobs: genome.features.jobs.map((job) => rewriteJob(job, to)),
      ai: genome.features.ai.map((use) => ({ ...use, entity: to.entity(use.entity), inputs: use.inputs.map(to.member), output: use.output === null ? null : to.member(use.output) })),
    },
    compliance: { ...genome.compliance, retention: genome.compliance.retention.map((rule) => ({ ...rule, entity: to.entity(rule.entity) })) },
    questions: genome.questions.map((question) => ({ ...question, about: question.about.map(anything) })),
  };
}

function rewriteEntity(entity: Entity, to: Rewriters): Entity {
  return {
    ...entity,
    id: to.entity(entity.id),
    displayField: entity.displayField === null ? null : to.member(entity.displayField),
    fields: entity.fields.map((field) => rewriteField(field, to)),
    workflow: entity.workflow === null ? null : rewriteWorkflow(entity.workflow, to),
  };
}

function rewriteField(field: Field, to: Rewriters): Field {
  const value: Rewrite = (id) => to.value(field.id, id);
  return {
    ...field,
    id: to.member(field.id),
    default: field.type === "enum" && typeof field.default === "string" ? value(field.default) : field.default,
    enumValues: field.enumValues.map((item) => ({ ...item, id: value(item.id) })),
  };
}

function rewriteWorkflow(workflow: Workflow, to: Rewriters): Workflow {
  const state: Rewrite = (id) => to.value(workflow.field, id);
  const rewriteTransition = (transition: Transition): Transition => ({
    ...transition,
    id: to.transition(transition.id),
    from: transition.from.map(state),
    to: state(transition.to),
    roles: transition.roles.map(to.role),
    effects: transition.effects.map((effect) => (effect.kind === "notifyRole" ? { ...effect, role: to.role(effect.role) } : effect)),
  });
  return { ...workflow, field: to.member(workflow.field), initial: state(workflow.initial), final: workflow.final.map(state), transitions: workflow.transitions.map(rewriteTransition) };
}

function rewriteRelation(relation: Relation, to: Rewriters): Relation {
  return { ...relation, id: to.member(relation.id), from: to.entity(relation.from), to: to.entity(relation.to), throughFields: relation.throughFields.map((field) => rewriteField(field, to)) };
}

function rewritePermission(permission: Permission, to: Rewriters): Permission {
  const { action, fields } = permission;
  return {
    ...permission,
    role: to.role(permission.role),
    entity: to.entity(permission.entity),
    action: action.startsWith("transition:") ? `transition:${to.transition(action.slice("transition:".length))}` : action,
    fields: fields === null ? null : fields.map(to.member),
  };
}

function rewriteRule(rule: Rule, to: Rewriters): Rule {
  const entity = to.entity(rule.entity);
  switch (rule.kind) {
    case "compare":
      return { ...rule, entity, left: to.member(rule.left), right: to.member(rule.right) };
    case "compareNow":
      return { ...rule, entity, field: to.member(rule.field) };
    case "limitPerParent":
      return { ...rule, entity, relation: to.member(rule.relation), maxField: rule.maxField === null ? null : to.member(rule.maxField) };
    case "uniqueTogether":
      return { ...rule, entity, members: rule.members.map(to.member) };
    case "noOverlap":
      return { ...rule, entity, start: to.member(rule.start), end: to.member(rule.end), relation: rule.relation === null ? null : to.member(rule.relation) };
    case "requiredWhen":
      return { ...rule, entity, field: to.member(rule.field), when: to.member(rule.when), value: to.value(rule.when, rule.value) };
    case "lockedIn":
      return { ...rule, entity, states: rule.states.map((state) => to.value(to.stateField(rule.entity), state)) };
    default:
      return rule satisfies never;
  }
}

function rewriteJob(job: Job, to: Rewriters): Job {
  const entity = to.entity(job.entity);
  switch (job.kind) {
    case "remind":
      return { ...job, entity, field: to.member(job.field) };
    case "transitionWhenPast":
      return { ...job, entity, field: to.member(job.field), transition: to.transition(job.transition) };
    case "digest":
    case "purge":
      return { ...job, entity };
    default:
      return job satisfies never;
  }
}
