import dagre from "@dagrejs/dagre";
import type { Genome } from "@/generators/genome";

export interface Box {
  readonly id: string;
  readonly name: string;
  readonly fields: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Line {
  readonly id: string;
  readonly path: string;
  readonly many: boolean;
}

export interface Diagram {
  readonly width: number;
  readonly height: number;
  readonly boxes: readonly Box[];
  readonly lines: readonly Line[];
}

const MOST_FIELDS = 5;
const MARGIN = 24;
const LONGEST_NAME = 24;

/** Places entities and relations on a sheet, left to right from what is owned to what owns. */
export function layOutDiagram({ entities, relations }: Genome): Diagram {
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "RL", nodesep: 28, ranksep: 64, marginx: MARGIN, marginy: MARGIN });
  graph.setDefaultEdgeLabel(() => ({}));
  const labels = new Map(entities.map((entity) => [entity.id, boxLabel(entity)]));
  for (const [id, { fields, name }] of labels) {
    const longest = Math.max(name.length * 8.2, ...fields.map((field) => field.length * 7.2));
    graph.setNode(id, { width: Math.max(120, Math.ceil(longest) + 28), height: 34 + fields.length * 18 + (fields.length > 0 ? 8 : 0) });
  }
  const drawn = relations.filter((relation) => relation.from !== relation.to && labels.has(relation.from) && labels.has(relation.to));
  for (const relation of drawn) graph.setEdge(relation.from, relation.to, {}, relation.id);
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  const boxes = entities.map(({ id }) => {
    const { x, y, width, height } = graph.node(id);
    return { id, name: "", fields: [], ...labels.get(id), x: round(x - width / 2), y: round(y - height / 2), width, height };
  });
  const lines = drawn.map((relation) => {
    const { points = [] } = graph.edge(relation.from, relation.to, relation.id);
    return { id: relation.id, many: relation.kind !== "oneToOne", path: pathThrough(points) };
  });
  return { width: round(width), height: round(height), boxes, lines };
}

function boxLabel({ name, fields }: Genome["entities"][number]): Pick<Box, "name" | "fields"> {
  const shown = fields.slice(0, MOST_FIELDS).map((field) => shorten(field.name));
  const rest = fields.length - shown.length;
  return { name: shorten(name), fields: rest > 0 ? [...shown, `and ${rest} more`] : shown };
}

function shorten(name: string): string {
  const characters = [...name];
  return characters.length > LONGEST_NAME ? `${characters.slice(0, LONGEST_NAME - 1).join("")}…` : name;
}

function pathThrough(points: readonly { readonly x: number; readonly y: number }[]): string {
  return points.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${round(x)} ${round(y)}`).join("");
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
