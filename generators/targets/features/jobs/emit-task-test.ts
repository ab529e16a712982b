import type { SourceFile } from "../../../files/index";
import type { FieldPlan, JobPlan, Plan } from "../../../plan/index";
import { identifier, join, py, pyDocstring, pyString, PythonModule, type Block } from "../../../writer/index";
import { factoryClass } from "../../python/sample-values";

type Py = Block<"py">;

interface Context {
  readonly job: JobPlan;
  readonly python: PythonModule;
}

/** `tests/test_<job>_job.py`: the job does its work, once, and only where it should. */
export function emitTaskTest(_plan: Plan, job: JobPlan): SourceFile {
  const python = new PythonModule({ docstring: `The job "${job.job.name}".` });
  const context = { job, python };
  return { path: `backend/tests/test_${job.snake}_job.py`, content: python.render(py`${testOf(context)}`), sources: [job.job.id] };
}

function testOf(context: Context): Py {
  const { job } = context.job;
  switch (job.kind) {
    case "remind":
      return remindTest(context, job);
    case "transitionWhenPast":
      return transitionTest(context);
    case "digest":
      return digestTest(context);
    case "purge":
      return purgeTest(context, job.days);
    default:
      return job satisfies never;
  }
}

function make({ job: { entity }, python }: Context, workspace: Py, values: readonly Py[]): Py {
  python.use("tests.factories", `${entity.names.pascal}Factory`);
  return py`${factoryClass(entity)}(${join([py`workspace=${workspace}`, ...values], ", ")})`;
}

function task({ job, python }: Context): Py {
  return py`${python.use("app.tasks", job.snake, { as: "job_module" })}`;
}

/** A day or moment so many days from now. */
function inDays(field: FieldPlan, days: number, python: PythonModule): Py {
  const moment = py`${python.use("app.models.base", "utc_now")}() + ${python.use("datetime", "timedelta")}(days=${days})`;
  return field.type === "date" ? py`(${moment}).date()` : moment;
}

function remindTest(context: Context, job: Extract<JobPlan["job"], { kind: "remind" }>): Py {
  const { python } = context;
  const { entity, field } = context.job;
  if (!field) throw new Error(`The job ${job.id} has no date.`);
  const at = (days: number): Py => py`${identifier(field.names.snake)}=${inDays(field, days, python)}`;
  const { values, isTold } = recipient(context, job.to);
  const isShared = entity.ownership === "global";
  const expected = isTold ? py`[row.id]` : py`[]`;
  return py`
    def test_people_are_told_once_about_what_is_due(owner, session):
        ${pyDocstring(context.job.quotes.map(({ text }) => text).join(" "))}
        row = ${make(context, py`owner.workspace`, [at(job.daysBefore), ...values])}
        ${make(context, py`owner.workspace`, [at(job.daysBefore + 9), ...values])}
        ${isShared ? py`` : make(context, py`${python.use("tests.account_factories", "WorkspaceFactory")}()`, [at(job.daysBefore)])}
        ${task(context)}.run(str(owner.workspace.id))
        ${task(context)}.run(str(owner.workspace.id))
        told = session.query(${python.use("app.models.notification", "Notification")}).filter_by(user_id=owner.user.id).all()
        assert [item.record_id for item in told] == ${expected}
  `;
}

interface Recipient {
  readonly values: readonly Py[];
  readonly isTold: boolean;
}

/** How the owner of the test becomes the person who is told. */
function recipient({ job: { entity }, python }: Context, to: "creator" | "assigned" | "owners"): Recipient {
  switch (to) {
    case "creator":
      return { values: [py`created_by_id=owner.user.id`], isTold: true };
    case "owners":
      return { values: [], isTold: true };
    case "assigned": {
      const reference = entity.references.find(({ target }) => target.kind === "user");
      if (reference) return { values: [py`${identifier(reference.names.column)}=owner.user.id`], isTold: true };
      const link = entity.links.find(({ target }) => target.kind === "user");
      if (link) return { values: [py`${identifier(link.names.snake)}=[session.get(${python.use("app.models.user", "User")}, owner.user.id)]`], isTold: true };
      return { values: [], isTold: false };
    }
    default:
      return to satisfies never;
  }
}

function transitionTest(context: Context): Py {
  const { python } = context;
  const { entity, field, transition } = context.job;
  const { workflow } = entity;
  if (!field || !transition || !workflow) throw new Error(`The job ${context.job.job.id} has no date or act.`);
  const state = identifier(workflow.field.names.snake);
  const [from] = transition.from;
  const isShared = entity.ownership === "global";
  const at = (days: number): readonly Py[] => [py`${identifier(field.names.snake)}=${inDays(field, days, python)}`, py`${state}=${pyString(from?.names.value ?? "")}`];
  return py`
    def test_the_state_changes_once_the_date_has_passed(owner, session):
        ${pyDocstring(context.job.quotes.map(({ text }) => text).join(" "))}
        past = ${make(context, py`owner.workspace`, at(-2))}
        future = ${make(context, py`owner.workspace`, at(2))}
        ${isShared ? py`` : py`elsewhere = ${make(context, py`${python.use("tests.account_factories", "WorkspaceFactory")}()`, at(-2))}`}
        ${task(context)}.run(str(owner.workspace.id))
        ${python.use("app.tenancy", "enter_workspace")}(session, owner.workspace.id)
        session.refresh(past)
        session.refresh(future)
        assert past.${state} == ${pyString(transition.to.names.value)}
        assert future.${state} == ${pyString(from?.names.value ?? "")}
        ${isShared ? py`` : py`${python.use("app.tenancy", "enter_workspace")}(session, elsewhere.workspace_id)`}
        ${isShared ? py`` : py`session.refresh(elsewhere)`}
        ${isShared ? py`` : py`assert elsewhere.${state} == ${pyString(from?.names.value ?? "")}`}
  `;
}

function purgeTest(context: Context, days: number): Py {
  const { python } = context;
  const { entity } = context.job;
  const model = python.use(`app.models.${entity.names.snake}`, entity.names.pascal);
  const at = (age: number): Py => py`created_at=${python.use("app.models.base", "utc_now")}() - ${python.use("datetime", "timedelta")}(days=${age})`;
  return py`
    def test_only_what_is_too_old_is_deleted(owner, session):
        ${pyDocstring(context.job.quotes.map(({ text }) => text).join(" "))}
        old = ${make(context, py`owner.workspace`, [at(days + 1)])}
        young = ${make(context, py`owner.workspace`, [at(days - 1)])}
        ${task(context)}.run(str(owner.workspace.id))
        ids = ${python.use("sqlalchemy", "select")}(${model}.id).where(${model}.id.in_([old.id, young.id]))
        assert session.scalars(ids).all() == [young.id]
  `;
}

function digestTest(context: Context): Py {
  const { python } = context;
  return py`
    def test_the_digest_comes_once_in_its_time(owner, session):
        ${pyDocstring(context.job.quotes.map(({ text }) => text).join(" "))}
        ${make(context, py`owner.workspace`, [])}
        ${task(context)}.start()
        ${task(context)}.start()
        told = session.query(${python.use("app.models.notification", "Notification")}).filter_by(user_id=owner.user.id).all()
        assert [item.message.split(":")[0] for item in told] == [${pyString(context.job.entity.names.pluralLabel.split(":")[0] ?? "")}]
  `;
}
