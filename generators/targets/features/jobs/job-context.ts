import type { EntityPlan, JobPlan, Plan } from "../../../plan/index";
import { identifier, join, py, pyString, type Block, type PythonModule } from "../../../writer/index";

type Py = Block<"py">;

export interface JobContext {
  readonly plan: Plan;
  readonly job: JobPlan;
  readonly python: PythonModule;
}

/** What a job does in one workspace: a sentence, and statements over `session` and `workspace`. */
export interface JobWork {
  readonly summary: string;
  readonly body: Py;
}

export function modelOf({ job: { entity }, python }: JobContext): Py {
  return py`${python.use(`app.models.${entity.names.snake}`, entity.names.pascal)}`;
}

/** The condition that keeps a query inside of the workspace; shared data has none. */
export function workspaceCondition(context: JobContext): readonly Py[] {
  return context.job.entity.ownership === "global" ? [] : [py`${modelOf(context)}.workspace_id == workspace`];
}

/** A query for rows, oldest first. */
export function query(context: JobContext, conditions: readonly Py[]): Py {
  const model = modelOf(context);
  const where = conditions.length === 0 ? py`` : py`.where(${join(conditions, ", ")})`;
  return py`${context.python.use("sqlalchemy", "select")}(${model})${where}.order_by(${model}.id)`;
}

/** The name of a record as an expression: its display field, or what kind of record it is. */
export function recordName(entity: EntityPlan, row: Py): Py {
  if (entity.display === null || !["string", "email", "text"].includes(entity.display.type)) return pyString(entity.names.label);
  const value = py`${row}.${identifier(entity.display.names.snake)}`;
  return entity.display.required ? value : py`${value} or ${pyString(entity.names.label)}`;
}
