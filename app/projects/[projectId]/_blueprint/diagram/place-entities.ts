import dagre from "@dagrejs/dagre";
import type { Entity, Relation } from "@/generators/genome";

export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export const MOST_FIELDS = 6;
const WIDTH = 220;

/** How an entity is drawn: the first fields, and how many more there are. */
export function shownFields({ fields }: Entity): { readonly shown: Entity["fields"]; readonly more: number } {
  return { shown: fields.slice(0, MOST_FIELDS), more: Math.max(0, fields.length - MOST_FIELDS) };
}

/** What places depend on: a new name moves nothing. */
export function structureOf(entities: readonly Entity[], relations: readonly Relation[]): string {
  return [...entities.map((entity) => `${entity.id} ${heightOf(entity)}`), ...relations.map(({ id, from, to }) => `${id} ${from} ${to}`)].join("\n");
}

function heightOf(entity: Entity): number {
  const { shown, more } = shownFields(entity);
  return 36 + shown.length * 22 + (more > 0 ? 22 : 0) + (shown.length > 0 ? 8 : 0);
}

/** Places entities from what is owned to what owns; the same entities and relations always stand in the same places. */
export function placeEntities(entities: readonly Entity[], relations: readonly Relation[]): ReadonlyMap<string, Place> {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "RL", nodesep: 32, ranksep: 96, marginx: 16, marginy: 16 });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const entity of entities) graph.setNode(entity.id, { width: WIDTH, height: heightOf(entity) });
  for (const { id, from, to } of relations) if (from !== to && graph.hasNode(from) && graph.hasNode(to)) graph.setEdge(from, to, {}, id);
  dagre.layout(graph);
  return new Map(
    entities.map(({ id }) => {
      const { x, y, width, height } = graph.node(id);
      return [id, { x: x - width / 2, y: y - height / 2, width, height }];
    }),
  );
}
