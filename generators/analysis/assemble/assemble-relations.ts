import type { FoundRelation } from "../fields/found-relation";
import type { FoundEntity } from "../entities/found-entity";
import type { Entity, Relation } from "../../genome/genome";
import { USER_ENTITY_ID } from "../../genome/genome";
import { phraseKey } from "../words/normalize";
import { cleanName } from "./assemble-entities";
import type { IdMaker } from "./id-maker";
import { provenanceOf } from "./provenance";

/** A record without states of its own that belongs to one other only goes with it. */
function hangs(relations: readonly FoundRelation[], found: FoundRelation, entity: Entity): boolean {
  return entity.workflow === null && relations.every((other) => other === found || other.from !== found.from || !other.required || other.kind !== "manyToOne");
}

interface RelationAssembly {
  readonly relations: readonly FoundRelation[];
  readonly entityOf: ReadonlyMap<FoundEntity, Entity>;
  readonly makeId: IdMaker;
}

/** The relations of the genome; no name is given twice on one entity, neither to a field nor to a relation. */
export function assembleRelations({ relations, entityOf, makeId }: RelationAssembly): Relation[] {
  const taken = new Map<string, Set<string>>();
  for (const entity of entityOf.values()) taken.set(entity.id, new Set(entity.fields.map(({ name }) => phraseKey(name))));
  const made: Relation[] = [];
  for (const found of relations) {
    const from = entityOf.get(found.from);
    const to = found.to ? entityOf.get(found.to) : null;
    if (!from || to === undefined) continue;
    const own = taken.get(from.id) ?? new Set<string>();
    const wished = cleanName(found.name) || (to?.name ?? "User");
    const name = own.has(phraseKey(wished)) ? `${wished} record` : wished;
    if (own.has(phraseKey(name))) continue;
    own.add(phraseKey(name));
    const required = found.required && from !== to && found.kind === "manyToOne";
    made.push({
      id: makeId("relation", `${from.id}.${name}`), from: from.id, to: to?.id ?? USER_ENTITY_ID, kind: found.kind, name: name.charAt(0).toUpperCase() + name.slice(1), inverseName: null,
      required, onDelete: found.kind === "manyToMany" ? "restrict" : !required ? "setNull" : hangs(relations, found, from) ? "cascade" : "restrict", throughFields: [], provenance: provenanceOf(found.evidence, found.assumption),
    });
  }
  return made;
}
