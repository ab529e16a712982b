import type { EntityPlan, Plan } from "../../plan/index";
import { py, type Block, type PythonModule } from "../../writer/index";

/** What every function of an entity's service is printed from. */
export interface ServiceContext {
  readonly plan: Plan;
  readonly entity: EntityPlan;
  readonly python: PythonModule;
}

/** The model class inside of the service. */
export function modelOf({ entity, python }: ServiceContext): Block<"py"> {
  return py`${python.use(`app.models.${entity.names.snake}`, entity.names.pascal)}`;
}
