import type { Genome, Names } from "../genome/index";
import type { AiUsePlan, EntityPlan, FeaturesPlan, JobPlan } from "./plan";
import { quotesOf } from "./quotes";

/** Which parts of the app exist at all. What one feature needs of another is decided here. */
export function planFeatures(genome: Genome): FeaturesPlan {
  const { features } = genome;
  const fields = [...genome.entities.flatMap(({ fields: own }) => own), ...genome.relations.flatMap(({ throughFields }) => throughFields)];
  const tells = genome.entities.some(({ workflow }) => workflow?.transitions.some(({ effects }) => effects.length > 0)) || features.jobs.some(({ kind }) => kind === "remind" || kind === "digest");
  return {
    billing: features.billing.enabled,
    email: features.email.enabled,
    jobs: features.jobs.length > 0,
    files: features.fileUpload.enabled || fields.some(({ type }) => type === "file" || type === "image"),
    search: features.search.entities.length > 0,
    export: features.export.entities.length > 0,
    // Somebody has to be told somewhere: an effect or a reminder needs the notification list.
    notifications: features.notifications.enabled || tells,
    auditLog: features.auditLog.enabled,
    publicApi: features.publicApi.enabled,
    realtime: features.realtime.enabled,
    payments: features.payments.enabled,
    ai: features.ai.length > 0,
  };
}

interface Context {
  readonly genome: Genome;
  readonly names: Names;
  readonly entities: readonly EntityPlan[];
}

function entityOf(id: string, { entities }: Context): EntityPlan {
  const entity = entities.find((candidate) => candidate.id === id);
  if (!entity) throw new Error(`A job or AI use names the entity ${id}, which does not exist; check the genome before planning.`);
  return entity;
}

export function planJobs(context: Context): readonly JobPlan[] {
  return context.genome.features.jobs.map((job) => {
    const entity = entityOf(job.entity, context);
    const fieldId = job.kind === "remind" || job.kind === "transitionWhenPast" ? job.field : null;
    const transitionId = job.kind === "transitionWhenPast" ? job.transition : null;
    return {
      job,
      snake: context.names.job(job.id).snake,
      entity,
      field: entity.fields.find(({ id }) => id === fieldId) ?? null,
      transition: entity.workflow?.transitions.find(({ id }) => id === transitionId) ?? null,
      quotes: quotesOf(context.genome, job.provenance),
    };
  });
}

export function planAiUses(context: Context): readonly AiUsePlan[] {
  return context.genome.features.ai.map((use) => {
    const entity = entityOf(use.entity, context);
    return {
      use,
      snake: context.names.ai(use.id).snake,
      entity,
      inputs: entity.fields.filter(({ id }) => use.inputs.includes(id)),
      output: entity.fields.find(({ id }) => id === use.output) ?? null,
      quotes: quotesOf(context.genome, use.provenance),
    };
  });
}
