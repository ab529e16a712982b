import type { SourceFile } from "../../../files/index";
import type { JobPlan, Plan } from "../../../plan/index";
import { py, pyDocstring, pyString, PythonModule } from "../../../writer/index";
import { whenText } from "./emit-schedule";
import type { JobContext, JobWork } from "./job-context";
import { digestStates, digestWork } from "./digest-work";
import { purgeWork } from "./purge-work";
import { remindWork } from "./remind-work";
import { transitionWork } from "./transition-work";

/** `app/tasks/<job>.py`: one task that starts the job, one that does it in a workspace. */
export function emitTask(plan: Plan, job: JobPlan): SourceFile {
  const quotes = job.quotes.map(({ text }) => text).join("\n\n");
  const python = new PythonModule({ docstring: `${job.job.name[0]?.toUpperCase() ?? ""}${job.job.name.slice(1)}, ${whenText(job.job)}.${quotes === "" ? "" : `\n\n${quotes}`}` });
  for (const name of ["JOB", "start", "run"]) python.declare(name);
  const queue = python.use("app.celery_app", "celery_app");
  const retries = python.use("app.celery_app", "RETRIES");
  const db = python.use("app.extensions", "db");
  const work = workOf({ plan, job, python });
  const body = py`
    JOB = ${pyString(job.snake)}
    ${digestStates({ plan, job, python })}


    @${queue}.task(name=JOB, **${retries})
    def start() -> None:
        """Hand each workspace to a task of its own."""
        for workspace_id in ${python.use("app.job_workspaces", "workspace_ids")}(${db}.session()):
            run.delay(workspace_id)


    @${queue}.task(name=f"{JOB}.workspace", **${retries})
    def run(workspace_id: str) -> None:
        ${pyDocstring(work.summary)}
        session, workspace = ${db}.session(), ${python.use("uuid", "UUID")}(workspace_id)
        ${work.body}
        ${python.use("app.transaction", "commit")}(session)
  `;
  return { path: `backend/app/tasks/${job.snake}.py`, content: python.render(body), sources: [job.job.id], symbols: [{ name: "run", sources: [job.job.id] }] };
}

function workOf(context: JobContext): JobWork {
  const { job } = context.job;
  switch (job.kind) {
    case "remind":
      return remindWork(context, job);
    case "transitionWhenPast":
      return transitionWork(context);
    case "digest":
      return digestWork(context, job);
    case "purge":
      return purgeWork(context, job);
    default:
      return job satisfies never;
  }
}
