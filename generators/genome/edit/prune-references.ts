import type { Effect, Entity, Field, Genome, Job, Permission, Rule, Workflow } from "../genome";
import { ReferenceTable } from "./reference-table";

/**
 * The genome without what points at something that is not there: relations without an end, permissions, rules and jobs
 * about what has gone, states that are no values. What has nothing to lose stays the same object.
 */
export function pruneReferences(genome: Genome): Genome {
  const known = new ReferenceTable(genome);
  const entities = mapped(genome.entities, (entity) => pruneEntity(known, entity));
  const relations = filtered(genome.relations, ({ from, to }) => known.entity(from) !== undefined && known.canBePointedAt(to));
  // States and transitions that went take what named them along.
  const now = new ReferenceTable({ ...genome, entities, relations });
  const { features, compliance } = genome;
  const next: Genome = {
    ...genome,
    entities,
    relations,
    permissions: pruned(genome.permissions, (permission) => prunePermission(now, permission)),
    rules: filtered(genome.rules, (rule) => ruleStands(now, rule)),
    features: {
      ...features,
      search: { ...features.search, entities: filtered(features.search.entities, (id) => now.entity(id) !== undefined) },
      export: { ...features.export, entities: filtered(features.export.entities, (id) => now.entity(id) !== undefined) },
      jobs: filtered(features.jobs, (job) => jobStands(now, job)),
      ai: pruned(features.ai, (use) => {
        const inputs = filtered(use.inputs, (id) => now.fieldOf(use.entity, id) !== undefined);
        if (inputs.length === 0 || now.entity(use.entity) === undefined) return null;
        const output = use.output !== null && now.fieldOf(use.entity, use.output) === undefined ? null : use.output;
        return inputs === use.inputs && output === use.output ? use : { ...use, inputs, output };
      }),
    },
    compliance: { ...compliance, retention: filtered(compliance.retention, ({ entity }) => now.entity(entity) !== undefined) },
    questions: mapped(genome.questions, (question) => {
      const about = filtered(question.about, (id) => now.has(id));
      return about === question.about ? question : { ...question, about };
    }),
  };
  return next;
}

function pruneEntity(known: ReferenceTable, entity: Entity): Entity {
  const workflow = pruneWorkflow(known, entity);
  const displayField = entity.fields.some(({ id }) => id === entity.displayField) ? entity.displayField : null;
  const fields = mapped(entity.fields, pruneDefault);
  if (workflow === entity.workflow && displayField === entity.displayField && fields === entity.fields) return entity;
  return { ...entity, workflow, displayField, fields };
}

function pruneDefault(field: Field): Field {
  const gone = field.type === "enum" && field.default !== null && !field.enumValues.some(({ id }) => id === field.default);
  return gone ? { ...field, default: null } : field;
}

/** Without a choice there are no states, so there is no workflow; a transition needs both of its ends. */
function pruneWorkflow(known: ReferenceTable, { fields, workflow }: Entity): Workflow | null {
  if (workflow === null) return null;
  const states = fields.find(({ id, type }) => id === workflow.field && type === "enum")?.enumValues ?? [];
  const isState = (id: string): boolean => states.some((state) => state.id === id);
  const [first] = states;
  if (first === undefined) return null;
  const initial = isState(workflow.initial) ? workflow.initial : first.id;
  const final = filtered(workflow.final, isState);
  const transitions = pruned(workflow.transitions, (transition) => {
    const from = filtered(transition.from, (id) => isState(id) && id !== transition.to);
    const roles = filtered(transition.roles, (id) => known.role(id));
    const effects = filtered(transition.effects, (effect: Effect) => effect.kind !== "notifyRole" || known.role(effect.role));
    if (from.length === 0 || !isState(transition.to)) return null;
    return from === transition.from && roles === transition.roles && effects === transition.effects ? transition : { ...transition, from, roles, effects };
  });
  if (initial === workflow.initial && final === workflow.final && transitions === workflow.transitions) return workflow;
  return { ...workflow, initial, final, transitions };
}

function prunePermission(known: ReferenceTable, permission: Permission): Permission | null {
  const { role, entity, action, fields } = permission;
  if (!known.role(role) || known.entity(entity) === undefined) return null;
  if (action.startsWith("transition:") && !known.hasTransition(entity, action.slice("transition:".length))) return null;
  if (fields === null) return permission;
  const kept = filtered(fields, (id) => known.fieldOf(entity, id) !== undefined);
  if (kept.length === 0) return null;
  return kept === fields ? permission : { ...permission, fields: kept };
}

function ruleStands(known: ReferenceTable, rule: Rule): boolean {
  const has = (id: string): boolean => known.fieldOf(rule.entity, id) !== undefined;
  const relates = (id: string | null): boolean => id === null || known.relationFrom(rule.entity, id) !== undefined;
  if (known.entity(rule.entity) === undefined) return false;
  switch (rule.kind) {
    case "compare":
      return has(rule.left) && has(rule.right);
    case "compareNow":
      return has(rule.field);
    case "limitPerParent": {
      const parent = known.relationFrom(rule.entity, rule.relation);
      return parent !== undefined && (rule.maxField === null || known.fieldOf(parent.to, rule.maxField) !== undefined);
    }
    case "uniqueTogether":
      return rule.members.every((id) => has(id) || known.relationFrom(rule.entity, id) !== undefined);
    case "noOverlap":
      return has(rule.start) && has(rule.end) && relates(rule.relation);
    case "requiredWhen":
      return has(rule.field) && known.fieldOf(rule.entity, rule.when)?.enumValues.some(({ id }) => id === rule.value) === true;
    case "lockedIn":
      return rule.states.every((id) => known.isState(rule.entity, id));
    default:
      return rule satisfies never;
  }
}

function jobStands(known: ReferenceTable, job: Job): boolean {
  if (known.entity(job.entity) === undefined) return false;
  switch (job.kind) {
    case "remind":
      return known.fieldOf(job.entity, job.field) !== undefined;
    case "transitionWhenPast":
      return known.fieldOf(job.entity, job.field) !== undefined && known.hasTransition(job.entity, job.transition);
    case "digest":
    case "purge":
      return true;
    default:
      return job satisfies never;
  }
}

/** The same list when nothing goes, so that what compares by identity sees that nothing changed. */
function filtered<T>(items: readonly T[], keep: (item: T) => boolean): readonly T[] {
  return items.every(keep) ? items : items.filter(keep);
}

function mapped<T>(items: readonly T[], update: (item: T) => T): readonly T[] {
  const next = items.map(update);
  return next.every((item, index) => item === items[index]) ? items : next;
}

function pruned<T>(items: readonly T[], update: (item: T) => T | null): readonly T[] {
  const next = items.flatMap((item) => {
    const kept = update(item);
    return kept === null ? [] : [kept];
  });
  return next.length === items.length && next.every((item, index) => item === items[index]) ? items : next;
}
