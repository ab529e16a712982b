import type { GenomeInput } from "../../../genome/index";

type PermissionInput = NonNullable<GenomeInput["permissions"]>[number];

export const roles: NonNullable<GenomeInput["roles"]> = [
  { id: "coordinator", name: "Coordinator", description: "Plans the work and answers for it.", signUp: "creator" },
  { id: "technician", name: "Technician", description: "Does the work.", signUp: "invited" },
  { id: "observer", name: "Observer", description: "Reads along.", signUp: "invited" },
];

const workspaceEntities = ["client", "project", "task", "contract", "room", "booking", "closure", "article", "note", "tag", "skill", "equipment", "sample"];
const actions = ["create", "read", "update", "delete"] as const;

const all = (role: string, entity: string): PermissionInput[] => actions.map((action) => ({ role, entity, action }));

const technician: PermissionInput[] = [
  { role: "technician", entity: "task", action: "create" },
  { role: "technician", entity: "task", action: "read", scope: "any" },
  { role: "technician", entity: "task", action: "update", scope: "assigned", fields: ["task.details", "task.estimate"] },
  { role: "technician", entity: "task", action: "delete", scope: "own" },
  { role: "technician", entity: "task", action: "transition:task.submit", scope: "assigned" },
  { role: "technician", entity: "project", action: "read", scope: "assigned" },
  { role: "technician", entity: "client", action: "read", fields: ["client.name", "client.phone"] },
  ...all("technician", "booking").map((permission): PermissionInput => ({ ...permission, scope: permission.action === "read" || permission.action === "create" ? "any" : "own" })),
  ...all("technician", "note").map((permission): PermissionInput => ({ ...permission, scope: permission.action === "create" ? "any" : "own" })),
  ...["room", "tag", "skill", "equipment", "category", "article"].map((entity): PermissionInput => ({ role: "technician", entity, action: "read" })),
];

const observer = ["project", "task", "booking", "room", "tag", "category", "article"].map((entity): PermissionInput => ({ role: "observer", entity, action: "read" }));

export const permissions: PermissionInput[] = [
  ...workspaceEntities.flatMap((entity) => all("coordinator", entity)),
  { role: "coordinator", entity: "category", action: "read" },
  ...technician,
  ...observer,
];
