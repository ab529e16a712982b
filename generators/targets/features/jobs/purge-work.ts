import type { JobPlan } from "../../../plan/index";
import { py } from "../../../writer/index";
import { modelOf, query, workspaceCondition, type JobContext, type JobWork } from "./job-context";

type Purge = Extract<JobPlan["job"], { kind: "purge" }>;

/** Deletes records that are older than they may become. Rules that keep people from deleting do not bind it. */
export function purgeWork(context: JobContext, job: Purge): JobWork {
  const { python } = context;
  const { entity } = context.job;
  const model = modelOf(context);
  const age = py`${python.use("app.models.base", "utc_now")}() - ${python.use("datetime", "timedelta")}(days=${job.days})`;
  return {
    summary: `Delete each ${entity.names.lowerLabel} older than ${job.days} days; one that other records need stays.`,
    body: py`
      ${python.use("app.tenancy", "enter_workspace")}(session, workspace)
      query = ${query(context, [...workspaceCondition(context), py`${model}.created_at < ${age}`])}
      for row in session.scalars(query).all():
          try:
              with session.begin_nested():
                  ${python.use("app.rows", "delete_row")}(session, row)
          except ${python.use("app.errors", "Conflict")}:
              ${python.use("structlog", "get_logger")}().info("job_skipped_row", job=JOB, row_id=str(row.id), reason="in_use")
    `,
  };
}
