"use client";

import { Background, ConnectionMode, Controls, getSmoothStepPath, BaseEdge, EdgeLabelRenderer, ReactFlow, useReactFlow, type Connection, type Edge, type EdgeProps } from "@xyflow/react";
import { memo, useCallback, useDeferredValue, useEffect, useMemo } from "react";
import type { Entity, Relation } from "@/generators/genome";
import { texts as blueprint } from "@/texts/blueprint";
import { useActs } from "../blueprint-context";
import { EntityNodeView, type EntityNode } from "./entity-node";
import type { Place } from "./place-entities";
import { usePlaces } from "./use-places";

const texts = blueprint.plan;

interface EntityDiagramProps {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

type RelationEdge = Edge<{ readonly name: string; readonly kind: Relation["kind"] }, "relation">;

const NODE_TYPES = { entity: EntityNodeView };
const EDGE_TYPES = { relation: RelationEdgeView };

/** The plan of the product. Dragging from one entity to another makes a relation; the cards do the same by keyboard. */
export default memo(function EntityDiagram({ entities, relations }: EntityDiagramProps) {
  const { run, showElement } = useActs();
  const drawn = useDeferredValue(entities);
  const joined = useDeferredValue(relations);
  const places = usePlaces(drawn, joined);
  const nodes = useMemo(() => drawn.flatMap((entity) => nodeOf(entity, places.get(entity.id))), [drawn, places]);
  const edges = useMemo(() => {
    const known = new Set(drawn.map(({ id }) => id));
    return joined
      .filter(({ from, to }) => known.has(from) && known.has(to))
      .map(({ id, from, to, name, kind }): RelationEdge => ({ id, source: from, target: to, type: "relation", data: { name, kind }, ...(kind !== "oneToOne" && { markerStart: "plan-many-start" }), ...(kind === "manyToMany" && { markerEnd: "plan-many-end" }), ariaLabel: texts.relation(name) }));
  }, [drawn, joined]);
  const connect = useCallback(
    ({ source, target }: Connection) => {
      const name = entities.find(({ id }) => id === target)?.name;
      if (name !== undefined) run({ kind: "addRelation", from: source, to: target, name: source === target ? texts.parent(name.toLowerCase()) : name.toLowerCase(), relation: "manyToOne" });
    },
    [entities, run],
  );
  return (
    <div className="sheet drawing-ground mt-4 h-[32rem]">
      <ReactFlow
        nodes={nodes}
        edges={edges}
        nodeTypes={NODE_TYPES}
        edgeTypes={EDGE_TYPES}
        onConnect={connect}
        onNodeClick={(_event, node) => showElement(node.id)}
        onEdgeClick={(_event, edge) => showElement(edge.id)}
        onKeyDown={(event) => {
          const id = (event.target as HTMLElement).closest("[data-id]")?.getAttribute("data-id");
          if (event.key === "Enter" && id !== null && id !== undefined) showElement(id);
        }}
        connectionMode={ConnectionMode.Loose}
        connectOnClick={false}
        // The whole plan is in view; panning by itself moves the entity away that the hand is going to.
        autoPanOnConnect={false}
        nodesDraggable={false}
        deleteKeyCode={null}
        fitView
        minZoom={0.1}
        onlyRenderVisibleElements={entities.length > 30}
        zoomOnScroll={false}
        preventScrolling={false}
        proOptions={{ hideAttribution: true }}
      >
        <svg width="0" height="0" className="absolute" aria-hidden="true">
          <defs>
            <marker id="plan-many-start" viewBox="0 0 12 12" refX="0" refY="6" markerWidth="12" markerHeight="12" orient="auto">
              <path d="M0 0L12 6L0 12" className="fill-none stroke-ink" strokeWidth="1" />
            </marker>
            <marker id="plan-many-end" viewBox="0 0 12 12" refX="12" refY="6" markerWidth="12" markerHeight="12" orient="auto">
              <path d="M12 0L0 6L12 12" className="fill-none stroke-ink" strokeWidth="1" />
            </marker>
          </defs>
        </svg>
        <Refit places={places} />
        <Background gap={24} color="transparent" />
        <Controls showInteractive={false} className="border border-line bg-sheet [&_button]:border-line [&_button]:bg-sheet [&_button]:fill-ink" />
      </ReactFlow>
    </div>
  );
});

/** The plan is fitted once by itself; what is placed anew would stand outside of it. */
function Refit({ places }: { readonly places: ReadonlyMap<string, Place> }) {
  const { fitView } = useReactFlow();
  useEffect(() => {
    if (places.size > 0) void fitView();
  }, [places, fitView]);
  return null;
}

const NODES = new WeakMap<Entity, EntityNode>();

/** The same entity in the same place is the same node, so that it is not drawn again. */
function nodeOf(entity: Entity, place: Place | undefined): readonly EntityNode[] {
  if (place === undefined) return [];
  const { x, y, width, height } = place;
  const known = NODES.get(entity);
  if (known !== undefined && known.position.x === x && known.position.y === y) return [known];
  const node: EntityNode = { id: entity.id, type: "entity", position: { x, y }, width, height, data: { entity }, ariaLabel: texts.entity(entity.name), draggable: false };
  NODES.set(entity, node);
  return [node];
}

function RelationEdgeView({ id, sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, markerStart, markerEnd, data, source, target }: EdgeProps<RelationEdge>) {
  // A relation to itself goes round below the entity.
  const loop = source === target;
  const [path, x, y] = loop ? loopPath(sourceX, sourceY, targetX) : getSmoothStepPath({ sourceX, sourceY, targetX, targetY, sourcePosition, targetPosition, borderRadius: 2 });
  return (
    <>
      <BaseEdge id={id} path={path} markerStart={markerStart ?? ""} markerEnd={markerEnd ?? ""} />
      <EdgeLabelRenderer>
        <span className="pointer-events-none absolute bg-sheet px-1 text-[11px] text-muted" style={{ transform: `translate(-50%, -50%) translate(${x}px, ${y}px)` }} dir="auto">
          {data?.name}
        </span>
      </EdgeLabelRenderer>
    </>
  );
}

function loopPath(left: number, middle: number, right: number): readonly [string, number, number] {
  const bottom = middle + 120;
  return [`M${left} ${middle}H${left - 24}V${bottom}H${right + 24}V${middle}H${right}`, (left + right) / 2, bottom];
}
