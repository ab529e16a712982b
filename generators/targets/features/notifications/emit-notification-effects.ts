import type { SourceFile } from "../../../files/index";
import type { Plan } from "../../../plan/index";
import { identifier, py, pyString, PythonModule } from "../../../writer/index";
import { tuple } from "../../python/columns";
import { audienceOf } from "./effects";

/** Acts that tell somebody, with the entity they belong to. */
export function tellingActs(plan: Plan) {
  return plan.entities.flatMap((entity) => (entity.workflow?.transitions ?? []).map((transition) => ({ entity, transition, ...audienceOf(transition, plan) }))).filter(({ people, roles }) => people.length + roles.length > 0);
}

/** `tests/notification_effects.py`: which act tells whom, for the test that holds the services to it. */
export function emitNotificationEffects(plan: Plan): SourceFile {
  const python = new PythonModule({ docstring: "Which act tells whom: kind of record, act, relations to the record, roles." });
  python.declare("EFFECTS");
  const rows = tellingActs(plan).map(({ entity, transition, people, roles }) => {
    const told = tuple(roles.map(({ names }) => py`${python.use("app.access", "Role")}.${identifier(names.constant)}`));
    return py`(${pyString(entity.names.snake)}, ${pyString(transition.names.snake)}, ${tuple(people.map((to) => pyString(to)))}, ${told})`;
  });
  return { path: "backend/tests/notification_effects.py", content: python.render(py`EFFECTS = ${tuple(rows)}`), sources: tellingActs(plan).map(({ transition }) => transition.id) };
}
