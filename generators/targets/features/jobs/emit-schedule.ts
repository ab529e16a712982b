import type { SourceFile } from "../../../files/index";
import type { JobPlan, Plan } from "../../../plan/index";
import { join, py, pyString, PythonModule, type Block } from "../../../writer/index";

/** `app/job_schedule.py`: when each job starts. */
export function emitJobSchedule(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "When each job starts, in UTC." });
  const any = python.use("typing", "Any");
  const modules = ["app.mail_delivery", ...plan.jobs.map(({ snake }) => `app.tasks.${snake}`)];
  const body = py`
    TASK_MODULES = [
        ${join(modules.map((module) => pyString(module)), ",\n")},
    ]
    SCHEDULE: dict[str, dict[str, ${any}]] = {
        ${join(plan.jobs.map((job) => entry(job, python)), ",\n")},
    }
  `;
  return { path: "backend/app/job_schedule.py", content: python.render(body), sources: plan.jobs.map(({ job }) => job.id) };
}

function entry({ job, snake }: JobPlan, python: PythonModule): Block<"py"> {
  const day = isWeekly(job) ? py`, day_of_week="mon"` : py``;
  return py`
    ${pyString(snake)}: {
        "task": ${pyString(snake)},
        "schedule": ${python.use("celery.schedules", "crontab")}(minute=0, hour=${job.hour}${day}),
    }
  `;
}

export function isWeekly(job: JobPlan["job"]): boolean {
  return job.kind === "digest" && job.every === "week";
}

/** "every Monday at 06:00 UTC", for docstrings. */
export function whenText(job: JobPlan["job"]): string {
  return `every ${isWeekly(job) ? "Monday" : "day"} at ${job.hour < 10 ? "0" : ""}${job.hour}:00 UTC`;
}
