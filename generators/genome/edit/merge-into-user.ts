import { type Genome, type Relation, USER_ENTITY_ID } from "../genome";

/**
 * Every product has users. An entity that only says so again goes; what pointed at it points at the user, and its own
 * many-to-many relations are turned round. Fields of it are dropped, because accounts have their own.
 */
export function mergeIntoUser(genome: Genome, entityId: string): Genome {
  const entity = genome.entities.find(({ id }) => id === entityId);
  const name = entity?.plural ?? "users";
  const relations = genome.relations.flatMap((relation): readonly Relation[] => {
    if (relation.from !== entityId) return [relation.to === entityId ? { ...relation, to: USER_ENTITY_ID } : relation];
    if (relation.kind !== "manyToMany" || relation.to === entityId || relation.to === USER_ENTITY_ID) return [];
    return [{ ...relation, from: relation.to, to: USER_ENTITY_ID, name: relation.inverseName ?? name, inverseName: null }];
  });
  return {
    ...genome,
    entities: genome.entities.filter(({ id }) => id !== entityId),
    relations,
    permissions: genome.permissions.filter((permission) => permission.entity !== entityId),
    rules: genome.rules.filter((rule) => rule.entity !== entityId),
  };
}
