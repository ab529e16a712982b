import { type Genome, type Relation, USER_ENTITY_ID } from "../../genome";
import { relationSchema } from "../../schema/entity";
import { type Apply, CommandError } from "../command";
import { byPerson, fitting, replace, without } from "../lists";
import { freshId } from "../taken-ids";

export const addRelation: Apply<"addRelation"> = (genome, { from, to, name, relation: kind }) => {
  const relation = fitting(relationSchema, byPerson({ id: freshId(genome, "relation", `${from}.${name}`), from, to, kind, name, provenance: [] }));
  return { ...genome, relations: [...genome.relations, checked(genome, relation)] };
};

export const changeRelation: Apply<"changeRelation"> = (genome, { relation: id, changes }) => ({
  ...genome,
  relations: replace(genome.relations, id, (relation) => checked(genome, consistent(fitting(relationSchema, byPerson({ ...relation, ...changes }))))),
});

export const removeRelation: Apply<"removeRelation"> = (genome, { relation }) => ({ ...genome, relations: without(genome.relations, relation) });

function checked({ entities }: Genome, relation: Relation): Relation {
  const known = (id: string): boolean => entities.some((entity) => entity.id === id);
  if (!known(relation.from)) throw new CommandError("A relation starts at an entity of the product.");
  if (!known(relation.to) && relation.to !== USER_ENTITY_ID) throw new CommandError("A relation leads to an entity of the product, or to the user.");
  return relation;
}

/** Only pairs have fields, and pairs have no end that could become empty; what must be given cannot become empty either. */
function consistent(relation: Relation): Relation {
  const pair = relation.kind === "manyToMany";
  const emptied = relation.onDelete === "setNull" && (pair || relation.required);
  return { ...relation, throughFields: pair ? relation.throughFields : [], onDelete: emptied ? (pair ? "cascade" : "restrict") : relation.onDelete };
}
