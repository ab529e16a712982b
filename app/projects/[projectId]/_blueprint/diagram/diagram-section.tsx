"use client";

import dynamic from "next/dynamic";
import type { Entity, Relation } from "@/generators/genome";
import { texts as blueprint } from "@/texts/blueprint";

const texts = blueprint.plan;

const EntityDiagram = dynamic(() => import("./entity-diagram"), {
  ssr: false,
  loading: () => <div className="sheet drawing-ground mt-4 grid h-[32rem] place-items-center text-sm text-muted">{texts.loading}</div>,
});

interface DiagramSectionProps {
  readonly entities: readonly Entity[];
  readonly relations: readonly Relation[];
}

export function DiagramSection({ entities, relations }: DiagramSectionProps) {
  return (
    <section aria-labelledby="plan" className="mt-10">
      <h2 id="plan" className="text-xl font-semibold">
        {texts.title}
      </h2>
      <p className="mt-1 text-sm text-muted">{texts.lead}</p>
      <EntityDiagram entities={entities} relations={relations} />
    </section>
  );
}
