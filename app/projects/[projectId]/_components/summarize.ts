import type { Genome } from "@/generators/genome";
import { texts } from "@/texts/project";

/** "4 entities with 17 fields, 3 relations, 2 roles, 1 workflow." */
export function summarize({ entities, relations, roles }: Genome): string {
  const fields = entities.reduce((sum, entity) => sum + entity.fields.length, 0);
  const workflows = entities.filter((entity) => entity.workflow !== null).length;
  return texts.summary({ entities: entities.length, fields, relations: relations.length, roles: roles.length, workflows });
}
