import type { Genome } from "@/generators/genome";

/** "4 entities with 17 fields, 3 relations, 2 roles, 1 workflow." */
export function summarize({ entities, relations, roles }: Genome): string {
  const fields = entities.reduce((sum, entity) => sum + entity.fields.length, 0);
  const workflows = entities.filter((entity) => entity.workflow !== null).length;
  const parts = [
    `${count(entities.length, "entity", "entities")} with ${count(fields, "field", "fields")}`,
    count(relations.length, "relation", "relations"),
    count(roles.length, "role", "roles"),
    count(workflows, "workflow", "workflows"),
  ];
  return `${parts.join(", ")}.`;
}

export function count(amount: number, one: string, many: string): string {
  return `${amount} ${amount === 1 ? one : many}`;
}
