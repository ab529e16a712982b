import type { GenomeInput } from "../../../genome/index";

type EntityInput = NonNullable<GenomeInput["entities"]>[number];

/** The entity with a whole workflow: several sources, both effects, acts by role and by permission. */
export const task: EntityInput = {
  id: "task",
  name: "Task",
  description: "A piece of work in a project.",
  displayField: "task.title",
  fields: [
    { id: "task.title", name: "title", type: "string", required: true, maxLength: 160, provenance: [{ kind: "sentence", sentence: "s1", start: 11, end: 16 }] },
    { id: "task.due_on", name: "due on", type: "date", indexed: true, provenance: [{ kind: "sentence", sentence: "s1", start: 20, end: 28 }] },
    { id: "task.details", name: "details", type: "text" },
    { id: "task.summary", name: "summary", type: "text", description: "What the details say, in two sentences." },
    { id: "task.estimate", name: "estimate", type: "duration", min: "0" },
    { id: "task.cancel_reason", name: "cancel reason", type: "string" },
    {
      id: "task.status",
      name: "status",
      type: "enum",
      required: true,
      default: "task.todo",
      enumValues: [
        { id: "task.todo", name: "to do" },
        { id: "task.doing", name: "in progress" },
        { id: "task.review", name: "in review" },
        { id: "task.done", name: "done" },
        { id: "task.cancelled", name: "cancelled" },
      ],
    },
  ],
  workflow: {
    field: "task.status",
    initial: "task.todo",
    final: ["task.done", "task.cancelled"],
    transitions: [
      { id: "task.start", name: "start", from: ["task.todo"], to: "task.doing", roles: ["coordinator", "technician"] },
      { id: "task.submit", name: "submit for review", from: ["task.doing"], to: "task.review", effects: [{ kind: "notifyRole", role: "coordinator" }] },
      { id: "task.approve", name: "approve", from: ["task.review"], to: "task.done", roles: ["coordinator"], effects: [{ kind: "notify", to: "creator" }, { kind: "notify", to: "assigned" }] },
      { id: "task.return", name: "return", from: ["task.review"], to: "task.doing", roles: ["coordinator"], effects: [{ kind: "notify", to: "assigned" }] },
      { id: "task.cancel", name: "cancel", from: ["task.todo", "task.doing", "task.review"], to: "task.cancelled", roles: ["coordinator"] },
    ],
  },
  provenance: [{ kind: "sentence", sentence: "s1", start: 2, end: 6 }],
};
