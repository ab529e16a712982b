import { identifier, join, py } from "../../../writer/index";
import { modelOf, query, workspaceCondition, type JobContext, type JobWork } from "./job-context";

/** Makes a move of the workflow for records whose date has passed. */
export function transitionWork(context: JobContext): JobWork {
  const { python } = context;
  const { entity, field, transition, job } = context.job;
  const { workflow } = entity;
  if (!field || !transition || !workflow) throw new Error(`The job ${job.id} names a date or an act that ${entity.id} does not have.`);
  const model = modelOf(context);
  const states = transition.from.map(({ names }) => py`${python.use(`app.models.${entity.names.snake}`, workflow.field.names.enumPascal)}.${identifier(names.constant)}`);
  const conditions = [...workspaceCondition(context), py`${python.use("app.job_dates", "is_past")}(${model}.${identifier(field.names.snake)})`, py`${model}.${identifier(workflow.field.names.snake)}.in_([${join(states, ", ")}])`];
  const service = python.use("app.services", `${entity.names.snake}_service`);
  return {
    summary: `${transition.names.label} each ${entity.names.lowerLabel} whose ${field.names.lowerLabel} has passed; one that a rule holds back waits.`,
    body: py`
      ${python.use("app.tenancy", "enter_workspace")}(session, workspace)
      query = ${query(context, conditions)}
      for row in session.scalars(query).all():
          current_user = ${python.use("app.job_workspaces", "acting_on")}(row, workspace)
          try:
              with session.begin_nested():
                  ${service}.${identifier(`${transition.names.snake}_${entity.names.snake}`)}(session, current_user, row.id)
          except ${python.use("app.errors", "AppError")} as error:
              ${python.use("structlog", "get_logger")}().info("job_skipped_row", job=JOB, row_id=str(row.id), reason=error.code)
    `,
  };
}
