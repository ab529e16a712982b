"use client";

import { Handle, Position, type Node, type NodeProps } from "@xyflow/react";
import { memo } from "react";
import type { Entity } from "@/generators/genome";
import { texts } from "@/texts/blueprint";
import { shownFields } from "./place-entities";

export type EntityNode = Node<{ readonly entity: Entity }, "entity">;

/** An entity as a room of the plan. All of it can be dragged from, and dropped on. */
export const EntityNodeView = memo(function EntityNodeView({ data: { entity } }: NodeProps<EntityNode>) {
  const { shown, more } = shownFields(entity);
  return (
    <div className="flow-entity w-[220px] border border-ink bg-sheet text-left">
      <p className="truncate px-3 py-1.5 text-sm font-semibold" dir="auto">
        {entity.name}
      </p>
      {shown.length > 0 && (
        <ul className="border-t border-line-strong py-1">
          {shown.map((field) => (
            <li key={field.id} className="flex h-[22px] items-baseline justify-between gap-2 px-3 text-xs">
              <span className="truncate" dir="auto">
                {field.name}
              </span>
              <span className="font-mono text-[10px] text-muted">{field.type}</span>
            </li>
          ))}
          {more > 0 && <li className="h-[22px] px-3 text-xs text-muted">{texts.plan.more(more)}</li>}
        </ul>
      )}
      <Handle type="target" position={Position.Right} className="flow-handle" isConnectableStart={false} />
      <Handle type="source" position={Position.Left} className="flow-handle" />
    </div>
  );
});
