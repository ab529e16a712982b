import type { GenomeInput } from "../../../genome/index";

/** Every kind, every answer to a deletion, self relations, two relations to one entity, and relations to the user. */
export const relations: NonNullable<GenomeInput["relations"]> = [
  { id: "project.client", from: "project", to: "client", kind: "manyToOne", name: "client", inverseName: "projects", required: true, onDelete: "restrict" },
  { id: "project.payer", from: "project", to: "client", kind: "manyToOne", name: "payer", onDelete: "setNull" },
  { id: "project.category", from: "project", to: "category", kind: "manyToOne", name: "category", onDelete: "restrict" },
  { id: "project.lead", from: "project", to: "user", kind: "manyToOne", name: "lead", onDelete: "setNull" },
  { id: "task.project", from: "task", to: "project", kind: "manyToOne", name: "project", inverseName: "tasks", required: true, onDelete: "cascade" },
  { id: "task.parent", from: "task", to: "task", kind: "manyToOne", name: "parent", inverseName: "subtasks", onDelete: "setNull" },
  { id: "task.assignee", from: "task", to: "user", kind: "manyToOne", name: "assignee", onDelete: "setNull" },
  { id: "task.blocked_by", from: "task", to: "task", kind: "manyToMany", name: "blocked by", inverseName: "blocks", onDelete: "cascade" },
  { id: "task.tags", from: "task", to: "tag", kind: "manyToMany", name: "tags", onDelete: "cascade" },
  { id: "task.watchers", from: "task", to: "user", kind: "manyToMany", name: "watchers", onDelete: "cascade" },
  {
    id: "task.skills",
    from: "task",
    to: "skill",
    kind: "manyToMany",
    name: "skills",
    onDelete: "cascade",
    throughFields: [
      { id: "task.skills.level", name: "level", type: "enum", required: true, default: "level.basic", enumValues: [{ id: "level.basic", name: "basic" }, { id: "level.expert", name: "expert" }] },
      { id: "task.skills.hours", name: "hours", type: "integer", min: "0", max: "100" },
    ],
  },
  { id: "contract.project", from: "contract", to: "project", kind: "oneToOne", name: "project", inverseName: "contract", required: true, onDelete: "cascade" },
  { id: "room.caretaker", from: "room", to: "user", kind: "oneToOne", name: "caretaker", onDelete: "setNull" },
  { id: "room.replacement", from: "room", to: "room", kind: "oneToOne", name: "replacement", inverseName: "replaces", onDelete: "setNull" },
  { id: "booking.room", from: "booking", to: "room", kind: "manyToOne", name: "room", required: true, onDelete: "restrict" },
  { id: "booking.project", from: "booking", to: "project", kind: "manyToOne", name: "project", onDelete: "setNull" },
  { id: "booking.equipment", from: "booking", to: "equipment", kind: "manyToMany", name: "equipment", onDelete: "cascade" },
  { id: "article.category", from: "article", to: "category", kind: "manyToOne", name: "category", required: true, onDelete: "restrict" },
];
