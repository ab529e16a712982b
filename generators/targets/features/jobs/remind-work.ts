import type { JobPlan } from "../../../plan/index";
import { identifier, join, py, pyString, type Block } from "../../../writer/index";
import { modelOf, query, recordName, workspaceCondition, type JobContext, type JobWork } from "./job-context";

type Py = Block<"py">;
type Remind = Extract<JobPlan["job"], { kind: "remind" }>;

/** Tells people about records whose date is near, or so many days past. */
export function remindWork(context: JobContext, job: Remind): JobWork {
  const { python } = context;
  const { entity, field } = context.job;
  if (!field) throw new Error(`The job ${job.id} reminds of a date that ${entity.id} does not have.`);
  const column = identifier(field.names.snake);
  const conditions = [...workspaceCondition(context), py`${python.use("app.job_dates", "is_due")}(${modelOf(context)}.${column}, ${job.daysBefore})`, ...openStates(context)];
  return {
    summary: `Tell the ${recipientText(job.to)} about each ${entity.names.lowerLabel} once for each date.`,
    body: py`
      ${python.use("app.tenancy", "enter_workspace")}(session, workspace)
      query = ${query(context, conditions)}
      for row in session.scalars(query).all():
          if ${python.use("app.job_runs", "claim")}(session, workspace, JOB, f"{row.id}:{row.${column}}"):
              name = ${recordName(entity, py`row`)}
              message = f"{name}: " + ${pyString(`${field.names.lowerLabel} `)} + f"{row.${column}:%Y-%m-%d}"
              for user_id in ${recipients(context, job.to)}:
                  ${python.use("app.services.notification_service", "notify")}(session, workspace, user_id, "reminder", message, row)
    `,
  };
}

export function recipientText(to: "creator" | "assigned" | "owners"): string {
  switch (to) {
    case "creator":
      return "creator";
    case "assigned":
      return "people in charge";
    case "owners":
      return "owners";
    default:
      return to satisfies never;
  }
}

/** Ids of people, in a stable order. */
function recipients({ python }: JobContext, to: Remind["to"]): Py {
  switch (to) {
    case "creator":
      return py`${python.use("app.services.notification_service", "creator_of")}(row)`;
    case "assigned":
      return py`sorted(${python.use("app.services.notification_service", "assigned_to")}(row))`;
    case "owners":
      return py`sorted(${python.use("app.job_people", "owners")}(session, workspace))`;
    default:
      return to satisfies never;
  }
}

/** Nobody is reminded of what is finished. */
function openStates(context: JobContext): readonly Py[] {
  const { entity } = context.job;
  const { python } = context;
  const workflow = entity.workflow;
  if (!workflow || workflow.final.length === 0) return [];
  const states = workflow.final.map(({ names }) => py`${python.use(`app.models.${entity.names.snake}`, workflow.field.names.enumPascal)}.${identifier(names.constant)}`);
  return [py`${modelOf(context)}.${identifier(workflow.field.names.snake)}.not_in([${join(states, ", ")}])`];
}
