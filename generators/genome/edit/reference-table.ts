import { type Entity, type Field, type Genome, type Relation, USER_ENTITY_ID } from "../genome";

/** What a genome has, by id, gathered once: a genome of sixty entities is asked thousands of times. */
export class ReferenceTable {
  readonly #entities: ReadonlyMap<string, Entity>;
  readonly #relations: ReadonlyMap<string, Relation>;
  readonly #fields: ReadonlyMap<string, Field>;
  readonly #roles: ReadonlySet<string>;
  readonly #others: ReadonlySet<string>;

  constructor({ entities, relations, roles, rules, features, integrations }: Genome) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.#relations = new Map(relations.map((relation) => [relation.id, relation]));
    this.#fields = new Map(entities.flatMap((entity) => entity.fields.map((field): [string, Field] => [`${entity.id} ${field.id}`, field])));
    this.#roles = new Set(roles.map(({ id }) => id));
    const inside = [...entities.flatMap(({ fields, workflow }) => [...fields, ...(workflow?.transitions ?? [])]), ...relations.flatMap(({ throughFields }) => throughFields)];
    this.#others = new Set([...inside, ...rules, ...features.jobs, ...features.ai, ...integrations].map(({ id }) => id));
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  role(id: string): boolean {
    return this.#roles.has(id);
  }

  /** Whether a relation may lead there. */
  canBePointedAt(id: string): boolean {
    return id === USER_ENTITY_ID || this.#entities.has(id);
  }

  fieldOf(entity: string, field: string): Field | undefined {
    return this.#fields.get(`${entity} ${field}`);
  }

  relationFrom(entity: string, id: string): Relation | undefined {
    const relation = this.#relations.get(id);
    return relation?.from === entity ? relation : undefined;
  }

  hasTransition(entity: string, id: string): boolean {
    return this.#entities.get(entity)?.workflow?.transitions.some((transition) => transition.id === id) === true;
  }

  isState(entity: string, id: string): boolean {
    const workflow = this.#entities.get(entity)?.workflow;
    return workflow !== null && workflow !== undefined && this.fieldOf(entity, workflow.field)?.enumValues.some((value) => value.id === id) === true;
  }

  /** Whether any element has this id. */
  has(id: string): boolean {
    return this.#entities.has(id) || this.#relations.has(id) || this.#roles.has(id) || this.#others.has(id);
  }
}
