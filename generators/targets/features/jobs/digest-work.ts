import type { JobPlan } from "../../../plan/index";
import { identifier, join, py, pyString, type Block } from "../../../writer/index";
import { modelOf, workspaceCondition, type JobContext, type JobWork } from "./job-context";
import { recipientText } from "./remind-work";

type Py = Block<"py">;
type Digest = Extract<JobPlan["job"], { kind: "digest" }>;

/** Tells people how many records there are, by state where there are states. */
export function digestWork(context: JobContext, job: Digest): JobWork {
  const { python } = context;
  const { entity } = context.job;
  const model = modelOf(context);
  const people = job.to === "owners" ? py`${python.use("app.job_people", "owners")}(session, workspace)` : py`${python.use("app.job_people", "members")}(session, workspace)`;
  const conditions = [...workspaceCondition(context), ...ofPerson(context, job.to)];
  const where = conditions.length === 0 ? py`` : py`.where(${join(conditions, ", ")})`;
  const select = python.use("sqlalchemy", "select");
  const count = py`${python.use("sqlalchemy", "func")}.count(${model}.id)`;
  return {
    summary: `Tell the ${recipientText(job.to)} how many ${entity.names.lowerPluralLabel} there are, once ${job.every === "week" ? "a week" : "a day"}.`,
    body: py`
      ${python.use("app.tenancy", "enter_workspace")}(session, workspace)
      for user_id in sorted(${people}):
          if not ${python.use("app.job_runs", "claim")}(session, workspace, JOB, f"{user_id}:" + ${python.use("app.job_dates", "period")}(${pyString(job.every)})):
              continue
          ${counted(context, { select: py`${select}`, count, where })}
          ${python.use("app.services.notification_service", "notify")}(session, workspace, user_id, "digest", message)
    `,
  };
}

interface Counting {
  readonly select: Py;
  readonly count: Py;
  readonly where: Py;
}

/** Statements that leave the text in `message`. */
function counted(context: JobContext, { select, count, where }: Counting): Py {
  const { entity } = context.job;
  const label = pyString(`${entity.names.pluralLabel}: `);
  if (!entity.workflow) {
    return py`
      total = session.scalar(${select}(${count})${where}) or 0
      message = ${label} + str(total)
    `;
  }
  const { field } = entity.workflow;
  const state = py`${modelOf(context)}.${identifier(field.names.snake)}`;
  return py`
    query = ${select}(${state}, ${count})${where}.group_by(${state})
    counts = dict(session.execute(query).all())
    message = ${label} + ", ".join(f"{counts.get(state, 0)} {label}" for state, label in STATES)
  `;
}

/** States in their order with their names; printed once in a module that counts by state. */
export function digestStates({ job: { job, entity } }: JobContext): Py {
  if (job.kind !== "digest" || !entity.workflow) return py``;
  const states = entity.workflow.field.enumValues.map(({ names }) => py`(${pyString(names.value)}, ${pyString(names.label.toLowerCase())})`);
  return py`STATES = (${join(states, ", ")},)`;
}

function ofPerson(context: JobContext, to: Digest["to"]): readonly Py[] {
  const model = modelOf(context);
  switch (to) {
    case "owners":
      return [];
    case "creator":
      return [py`${model}.created_by_id == user_id`];
    case "assigned":
      return [py`${context.python.use("app.job_people", "is_assigned")}(${model}, user_id)`];
    default:
      return to satisfies never;
  }
}
