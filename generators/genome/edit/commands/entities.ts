import { entitySchema } from "../../schema/entity";
import { productSchema } from "../../schema/genome";
import type { Apply } from "../command";
import { byPerson, fitting, moved, replace, without } from "../lists";
import { freshId } from "../taken-ids";

export const changeProduct: Apply<"changeProduct"> = (genome, { changes }) => ({ ...genome, product: fitting(productSchema, byPerson({ ...genome.product, ...changes })) });

export const addEntity: Apply<"addEntity"> = (genome, { name }) => {
  const entity = fitting(entitySchema, byPerson({ id: freshId(genome, "entity", name), name, provenance: [] }));
  return { ...genome, entities: [...genome.entities, entity] };
};

export const changeEntity: Apply<"changeEntity"> = (genome, { entity: id, changes }) => ({
  ...genome,
  entities: replace(genome.entities, id, (entity) => {
    // A new name makes the former plural wrong, unless it is given with it.
    const plural = changes.name === undefined || changes.name === entity.name ? entity.plural : null;
    return fitting(entitySchema, byPerson({ ...entity, plural, ...changes }));
  }),
});

export const moveEntity: Apply<"moveEntity"> = (genome, { entity, by }) => ({ ...genome, entities: moved(genome.entities, entity, by) });

export const removeEntity: Apply<"removeEntity"> = (genome, { entity }) => ({ ...genome, entities: without(genome.entities, entity) });
