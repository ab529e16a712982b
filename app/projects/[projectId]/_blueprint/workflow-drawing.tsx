"use client";

import dagre from "@dagrejs/dagre";
import { memo, useId } from "react";
import type { Workflow } from "@/generators/genome";
import { texts as entities } from "@/texts/entities";

const texts = entities.workflow;

interface WorkflowDrawingProps {
  readonly workflow: Workflow;
  readonly states: readonly { readonly id: string; readonly name: string }[];
  /** Of the entity. */
  readonly name: string;
}

const HEIGHT = 32;

/** The states from left to right, with an arrow for each act. The list below says the same in words. */
export const WorkflowDrawing = memo(function WorkflowDrawing({ workflow, states, name }: WorkflowDrawingProps) {
  const arrow = useId();
  const graph = new dagre.graphlib.Graph({ multigraph: true });
  graph.setGraph({ rankdir: "LR", nodesep: 24, ranksep: 72, edgesep: 16, marginx: 8, marginy: 12 });
  for (const state of states) graph.setNode(state.id, { width: Math.min(180, state.name.length * 8 + 28), height: HEIGHT });
  for (const { id, from, to, name: label } of workflow.transitions) {
    for (const start of from) if (graph.hasNode(start) && graph.hasNode(to)) graph.setEdge(start, to, { width: Math.min(140, label.length * 6.6), height: 16, labelpos: "c" }, `${id} ${start}`);
  }
  dagre.layout(graph);
  const { width = 0, height = 0 } = graph.graph();
  return (
    <div className="mt-2 overflow-x-auto px-4" role="region" aria-label={texts.statesOf(name)} tabIndex={0}>
      <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={texts.drawn({ states: states.length, transitions: workflow.transitions.length, entity: name })} className="max-w-none">
        <defs>
          <marker id={arrow} viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" orient="auto">
            <path d="M1 1L9 5L1 9" className="fill-none stroke-ink" strokeWidth="1.4" />
          </marker>
        </defs>
        {graph.edges().map((edge) => {
          const { points = [], x = 0, y = 0 } = graph.edge(edge) as { points?: { x: number; y: number }[]; x?: number; y?: number };
          const transition = workflow.transitions.find(({ id }) => edge.name === `${id} ${edge.v}`);
          return (
            <g key={edge.name}>
              <path d={points.map((point, index) => `${index === 0 ? "M" : "L"}${point.x.toFixed(1)} ${point.y.toFixed(1)}`).join("")} className="fill-none stroke-ink" strokeWidth="1" markerEnd={`url(#${arrow})`} />
              <text x={x} y={y - 4} textAnchor="middle" className="fill-muted text-[11px]" paintOrder="stroke" stroke="var(--sheet)" strokeWidth="4">
                {shorten(transition?.name ?? "", 20)}
              </text>
            </g>
          );
        })}
        {states.map((state) => {
          const node = graph.node(state.id);
          const final = workflow.final.includes(state.id);
          return (
            <g key={state.id} transform={`translate(${node.x - node.width / 2} ${node.y - node.height / 2})`}>
              <rect width={node.width} height={node.height} rx="16" className={`stroke-ink ${workflow.initial === state.id ? "fill-accent-wash" : "fill-sheet"}`} strokeWidth="1" />
              {final && <rect x="3" y="3" width={node.width - 6} height={node.height - 6} rx="13" className="fill-none stroke-ink" strokeWidth="1" />}
              <text x={node.width / 2} y="20" textAnchor="middle" className="fill-ink text-xs">
                {shorten(state.name, 20)}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
});

function shorten(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}
