import type { EntityPlan, Plan, TransitionPlan } from "../../../plan/index";
import { identifier, join, py, pyString, type Block } from "../../../writer/index";
import { assignees } from "../../python/relations";
import type { HookContext } from "../entity-hook";

type Py = Block<"py">;
const SERVICE = "app.services.notification_service";

/** Whom the effects of an act tell: relations to the record, and roles by their stored value. */
export function audienceOf(transition: TransitionPlan, plan: Plan): { readonly people: readonly ("creator" | "assigned")[]; readonly roles: Plan["roles"] } {
  const people = (["creator", "assigned"] as const).filter((to) => transition.effects.some((effect) => effect.kind === "notify" && effect.to === to));
  const roles = plan.roles.filter(({ id }) => transition.effects.some((effect) => effect.kind === "notifyRole" && effect.role === id));
  return { people, roles };
}

/** After an act: tell the people of its effects. */
export function tellOfTransition({ plan, entity, python, transition }: HookContext & { readonly transition: TransitionPlan }): readonly Py[] {
  const { people, roles } = audienceOf(transition, plan);
  const row = identifier(entity.names.snake);
  const audience = [
    ...people.map((to) => py`${python.use(SERVICE, to === "creator" ? "creator_of" : "assigned_to")}(${row})`),
    ...roles.map(({ names }) => py`${python.use(SERVICE, "members_with_role")}(session, current_user, ${row}, ${python.use("app.access", "Role")}.${identifier(names.constant)})`),
  ];
  if (audience.length === 0) return [];
  // No variables: an entity may be called "message" or "people".
  const message = py`${python.use(SERVICE, "state_message")}(${pyString(entity.names.label)}, ${nameOf(entity)}, ${pyString(transition.to.names.label)})`;
  return [py`${python.use(SERVICE, "notify_people")}(session, current_user, ${row}, ${join(audience, " | ")}, ${message})`];
}

/** After a record was made: tell the people it names. */
export function tellOfCreation(context: HookContext): readonly Py[] {
  return assignees(context.entity).length === 0 ? [] : [tellAssigned(context)];
}

/** After a change that names people: tell those who were not told before. */
export function tellOfChange(context: HookContext): readonly Py[] {
  const keys = assigneeKeys(context.entity);
  if (keys.length === 0) return [];
  return [py`
    if data.keys() & {${join(keys.map((key) => pyString(key)), ", ")}}:
        ${tellAssigned(context)}
  `];
}

function tellAssigned({ entity, python }: HookContext): Py {
  const row = identifier(entity.names.snake);
  return py`${python.use(SERVICE, "notify_assigned")}(session, current_user, ${row}, ${python.use(SERVICE, "assignment_message")}(${pyString(entity.names.label)}, ${nameOf(entity)}))`;
}

/** What is sent to name people. */
function assigneeKeys(entity: EntityPlan): readonly string[] {
  return [...entity.references, ...entity.links].filter(({ target }) => target.kind === "user").map(({ names }) => names.column);
}

/** How a record is called in a message; what is especially sensitive stays out of it. */
function nameOf({ names, display }: EntityPlan): Py {
  if (display === null || display.sensitivity === "special" || display.sensitivity === "secret") return py`None`;
  return py`${identifier(names.snake)}.${identifier(display.names.snake)}`;
}
