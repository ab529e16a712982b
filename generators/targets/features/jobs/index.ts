import { loadStatic, type SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { py } from "../../../writer/index";
import { CELERY } from "../../python/requirements";
import type { Feature } from "../feature";
import { emitJobSchedule } from "./emit-schedule";
import { emitTask } from "./emit-task";
import { emitTaskTest } from "./emit-task-test";

/** Scheduled work: Celery, its schedule, one module for each job. */
export const jobs: Feature = {
  part: {
    files: (plan) => (plan.features.jobs ? files(plan) : []),
    models: (plan) => (tells(plan) ? [{ module: "app.models.job_run", names: ["JobRun"] }] : []),
    tables: (plan) => (tells(plan) ? [{ table: "job_runs", order: "after", create: (python) => py`
      op.create_table(
          "job_runs",
          sa.Column("id", sa.Uuid(), nullable=False),
          sa.Column("workspace_id", sa.Uuid(), nullable=False),
          sa.Column("job", sa.String(length=80), nullable=False),
          sa.Column("key", sa.String(length=200), nullable=False),
          sa.Column("created_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
          sa.Column("updated_at", sa.DateTime(timezone=True), server_default=sa.func.now(), nullable=False),
          sa.ForeignKeyConstraint(["workspace_id"], ["workspaces.id"], name=op.f("fk_job_runs_workspace_id_workspaces"), ondelete="CASCADE"),
          sa.PrimaryKeyConstraint("id", name=op.f("pk_job_runs")),
          sa.UniqueConstraint("workspace_id", "job", "key", name=op.f("uq_job_runs_workspace_id_job_key")),
      )
      ${python.use("app.row_security", "enable_row_security")}("job_runs")
    ` }] : []),
    requirements: (plan) => (plan.features.jobs ? CELERY : {}),
  },
};

/** Whether some job has to remember what it told whom. */
function tells(plan: Plan): boolean {
  return plan.jobs.some(({ job }) => job.kind === "remind" || job.kind === "digest");
}

function looksAtDates(plan: Plan): boolean {
  return plan.jobs.some(({ job }) => job.kind !== "purge");
}

const TELLING = ["backend/app/job_runs.py", "backend/app/job_people.py", "backend/app/models/job_run.py", "backend/tests/test_job_people.py", "backend/tests/test_job_runs.py"];
const DATED = ["backend/app/job_dates.py", "backend/tests/test_job_dates.py"];

function files(plan: Plan): readonly SourceFile[] {
  const unused = new Set([...(tells(plan) ? [] : TELLING), ...(looksAtDates(plan) ? [] : DATED)]);
  return [
    ...loadStatic("features/jobs").filter(({ path }) => !unused.has(path)),
    emitJobSchedule(plan),
    ...plan.jobs.flatMap((job) => [emitTask(plan, job), emitTaskTest(plan, job)]),
  ];
}
