import type { Entity, Genome } from "../../genome";

/** The entity of that name. */
export function entityOf({ entities }: Genome, name: string): Entity | undefined {
  return entities.find((each) => each.name === name);
}

/** What the text says of an entity: name and type of each field. */
export function saidOf(genome: Genome, name: string): string[] {
  return entityOf(genome, name)?.fields.filter(({ provenance }) => provenance.some(({ kind }) => kind === "sentence")).map((field) => `${field.name}: ${field.type}`) ?? [];
}

/** Name and target of each relation of an entity, sorted. */
export function linksOf({ entities, relations }: Genome, name: string): string[] {
  const id = entities.find((each) => each.name === name)?.id;
  return relations.filter(({ from }) => from === id).map((relation) => `${relation.name}: ${entities.find((each) => each.id === relation.to)?.name ?? "User"}`).sort();
}
