import { type Genome, type Relation, USER_ENTITY_ID } from "../genome";
import { classIsTaken } from "./class-is-taken";
import { entityBase, userNames } from "./entity-names";
import { attributeName } from "./field-names";
import { toCamel, toPascal } from "./forms";
import { toLabel, toLowerLabel } from "./labels";
import type { EntityNames, RelationNames } from "./names";
import { pluralWords, singularWords } from "./plural";
import { reservedTables } from "./reserved";
import { capSnake, toIdentifierWords } from "./words";

const COLUMN_LIMIT = 50;
const TABLE_LIMIT = 40;

/** What the derivation of one relation may look at. */
export interface RelationScope {
  readonly genome: Genome;
  readonly entities: ReadonlyMap<string, EntityNames>;
  /** Classes of the entities. */
  readonly classes: ReadonlySet<string>;
}

export function relationNames(relation: Relation, scope: RelationScope): RelationNames {
  const from = scope.entities.get(relation.from) ?? userNames;
  const prefix = basePrefix(relation.from, scope);
  const language = scope.genome.source.language;
  const words = toIdentifierWords(relation.name, "relation");
  const one = language === "en" ? singularWords(words) : words;
  const many = language === "en" ? pluralWords(one) : words;
  const list = relation.kind === "manyToMany";
  const snake = attributeName(capSnake((list ? many : words).join("_"), COLUMN_LIMIT), prefix);
  const column = list ? `${capSnake(one.join("_"), COLUMN_LIMIT - 4)}_ids` : `${capSnake(words.join("_"), COLUMN_LIMIT - 3)}_id`;
  const label = toLabel(relation.name);
  return {
    snake,
    column: attributeName(column, prefix),
    camel: toCamel(snake),
    pascal: toPascal(snake),
    label,
    lowerLabel: toLowerLabel(label, language),
    ...inverseNames(relation, { from, scope }),
    ...associationNames({ from, prefix, one, many, classes: scope.classes }),
  };
}

interface Ends {
  readonly from: EntityNames;
  readonly scope: RelationScope;
}

function basePrefix(entityId: string, { genome }: RelationScope): string {
  const entity = genome.entities.find(({ id }) => id === entityId);
  return entity === undefined ? userNames.snake : entityBase(entity);
}

/** Between two entities that are related once, the other side is simply "projects"; otherwise the relation is named too. */
function inverseNames(relation: Relation, { from, scope }: Ends): Pick<RelationNames, "inverseSnake" | "inverseCamel" | "inversePascal" | "inverseLabel"> {
  const single = relation.kind === "oneToOne";
  const alone = relation.to !== USER_ENTITY_ID && scope.genome.relations.filter((other) => joinsSame(other, relation)).length === 1 && relation.from !== relation.to;
  const label = single ? from.label : from.pluralLabel;
  const asRelation = ` as ${toLowerLabel(toLabel(relation.name), scope.genome.source.language)}`;
  const base = single ? from.snake : from.pluralSnake;
  const derived = alone ? base : `${base}_as_${toIdentifierWords(relation.name, "relation").join("_")}`;
  const words = relation.inverseName === null ? derived : toIdentifierWords(relation.inverseName, "relation").join("_");
  const inverseSnake = attributeName(capSnake(words, COLUMN_LIMIT), basePrefix(relation.to, scope));
  return {
    inverseSnake,
    inverseCamel: toCamel(inverseSnake),
    inversePascal: toPascal(inverseSnake),
    inverseLabel: relation.inverseName === null ? label + (alone ? "" : asRelation) : toLabel(relation.inverseName),
  };
}

function joinsSame(a: Relation, b: Relation): boolean {
  return a.from === b.from && a.to === b.to;
}

interface Pair {
  readonly from: EntityNames;
  readonly prefix: string;
  readonly one: readonly string[];
  readonly many: readonly string[];
  readonly classes: ReadonlySet<string>;
}

function associationNames({ from, prefix, one, many, classes }: Pair): Pick<RelationNames, "table" | "tablePascal" | "tableSingular" | "sourceColumn" | "targetColumn"> {
  const manySame = many.join("_") === one.join("_");
  const table = capSnake([prefix, ...many, ...(manySame ? ["links"] : [])].join("_"), TABLE_LIMIT);
  const tableSingular = capSnake([prefix, ...one, ...(manySame ? ["link"] : [])].join("_"), TABLE_LIMIT);
  const tablePascal = toPascal(tableSingular);
  const sourceColumn = `${from.snake}_id`;
  const target = `${capSnake(one.join("_"), COLUMN_LIMIT - 11)}_id`;
  return {
    table: reservedTables.has(table) ? `${table}_links` : table,
    tablePascal: classIsTaken(tablePascal, classes) ? `${tablePascal}Link` : tablePascal,
    tableSingular,
    sourceColumn,
    targetColumn: target === sourceColumn || target === "workspace_id" ? `related_${target}` : target,
  };
}
