import type { Entity, Role, Workflow } from "@/generators/genome";

interface WorkflowStepsProps {
  readonly entity: Entity;
  readonly workflow: Workflow;
  readonly roles: readonly Role[];
}

/** The states of an entity and the acts that lead from one to the next. */
export function WorkflowSteps({ entity, workflow, roles }: WorkflowStepsProps) {
  const states = entity.fields.find((field) => field.id === workflow.field)?.enumValues ?? [];
  const stateName = (id: string) => states.find((state) => state.id === id)?.name ?? id;
  const roleName = (id: string) => roles.find((role) => role.id === id)?.name ?? id;
  return (
    <div className="border-t border-line px-4 py-3 text-sm">
      <h4 className="font-medium">Workflow</h4>
      <p className="mt-1 text-muted">
        Starts as {stateName(workflow.initial)}
        {workflow.final.length > 0 && `, ends as ${workflow.final.map(stateName).join(" or ")}`}.
      </p>
      <ul className="mt-2 space-y-1">
        {workflow.transitions.map((transition) => (
          <li key={transition.id}>
            <span className="font-medium">{transition.name}</span>: {transition.from.map(stateName).join(", ")} <span aria-hidden="true">→</span>
            <span className="sr-only">to</span> {stateName(transition.to)}
            {transition.roles.length > 0 && <span className="text-muted"> by {transition.roles.map(roleName).join(", ")}</span>}
          </li>
        ))}
      </ul>
    </div>
  );
}
