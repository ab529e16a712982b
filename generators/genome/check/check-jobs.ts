import { type GenomeEdit, type Path, remove, set } from "../edit/genome-edit";
import type { Job } from "../genome";
import { type CheckContext, fieldOf, hasAssignee, isOneOf, quote, transitionOf } from "./check-context";
import { error, type Problem } from "./problem";

/** Scheduled work on dates and transitions that do not exist, for people that nobody named, or by mail that is off. */
export function checkJobs(context: CheckContext): readonly Problem[] {
  return context.genome.features.jobs.flatMap((job, index) => {
    const at: Path = ["features", "jobs", index];
    const reason = reasonAgainst(context, job);
    const drop: readonly [string, GenomeEdit] = ["Remove the job", remove(at)];
    if (reason !== null) return [error("job-does-not-fit", { at, id: job.id, message: `The job ${quote(job.name)} ${reason}.`, fix: drop })];
    if ("to" in job && job.to === "assigned" && !hasAssignee(context, job.entity)) {
      return [error("nobody-is-assigned", { at: [...at, "to"], id: job.id, message: `The job ${quote(job.name)} tells the assigned person, but nobody can be assigned.`, fix: ["Tell the creator", set([...at, "to"], "creator")] })];
    }
    return checkChannel(context, { job, at });
  });
}

function reasonAgainst(context: CheckContext, job: Job): string | null {
  const entity = context.entities.get(job.entity);
  if (entity === undefined) return "names an entity that does not exist";
  switch (job.kind) {
    case "remind":
      return isDay(context, job) ? null : "names no date of its entity";
    case "transitionWhenPast":
      if (!isDay(context, job)) return "names no date of its entity";
      return transitionOf(entity, job.transition) === undefined ? "names a transition that its entity does not have" : null;
    case "digest":
    case "purge":
      return null;
    default:
      return job satisfies never;
  }
}

function isDay({ entities }: CheckContext, { entity, field }: { readonly entity: string; readonly field: string }): boolean {
  return isOneOf(fieldOf(entities.get(entity), field)?.type ?? "", ["date", "datetime"]);
}

/** A digest is mailed; a reminder is mailed or shown. */
function checkChannel({ genome }: CheckContext, { job, at }: { readonly job: Job; readonly at: Path }): readonly Problem[] {
  const { email, notifications } = genome.features;
  if (job.kind === "digest" && !email.enabled) {
    return [error("job-without-mail", { at, id: job.id, message: `The job ${quote(job.name)} sends mail, which the product does not.`, fix: ["Turn mail on", set(["features", "email", "enabled"], true)] })];
  }
  if (job.kind === "remind" && !email.enabled && !notifications.enabled) {
    return [error("job-without-channel", { at, id: job.id, message: `The job ${quote(job.name)} has no way to tell anybody.`, fix: ["Turn notifications on", set(["features", "notifications", "enabled"], true)] })];
  }
  return [];
}
