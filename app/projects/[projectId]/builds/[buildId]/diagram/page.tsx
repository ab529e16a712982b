import type { Metadata } from "next";
import { findBuiltGenome } from "@/lib/builds/find-built-genome";
import { texts } from "@/texts/builds";
import { placeEntities, shownFields } from "../../../_blueprint/diagram/place-entities";
import { buildOrNotFound, type BuildPlace } from "../../find-page-build";

interface DiagramPageProps {
  readonly params: Promise<BuildPlace>;
}

export const metadata: Metadata = { title: texts.reading.diagram };
export const dynamic = "force-dynamic";

export default async function DiagramPage({ params }: DiagramPageProps) {
  const { entities, relations } = await findBuiltGenome(await buildOrNotFound(await params));
  const places = placeEntities(entities, relations);
  const all = [...places.values()];
  const width = Math.max(0, ...all.map((place) => place.x + place.width)) + 24;
  const height = Math.max(0, ...all.map((place) => place.y + place.height)) + 24;
  return (
    <>
      <h1 className="mt-6 text-2xl font-semibold">{texts.reading.diagram}</h1>
      <p className="mt-2 text-muted">{texts.diagram.lead}</p>
      <div className="sheet drawing-ground mt-6 overflow-auto" tabIndex={0} role="region" aria-label={texts.diagram.label}>
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={texts.diagram.described(entities.map(({ name }) => name), relations.length)} className="mx-auto max-w-none">
          <defs>
            <marker id="many-start" viewBox="0 0 12 12" refX="0" refY="6" markerWidth="12" markerHeight="12" orient="auto">
              <path d="M0 0L12 6L0 12" className="fill-none stroke-ink" strokeWidth="1" />
            </marker>
            <marker id="many-end" viewBox="0 0 12 12" refX="12" refY="6" markerWidth="12" markerHeight="12" orient="auto">
              <path d="M12 0L0 6L12 12" className="fill-none stroke-ink" strokeWidth="1" />
            </marker>
          </defs>
          {relations.map(({ id, from, to, kind, name }) => {
            const start = places.get(from);
            const end = places.get(to);
            if (start === undefined || end === undefined || from === to) return null;
            const leftward = start.x > end.x;
            const [x1, y1] = [leftward ? start.x : start.x + start.width, start.y + start.height / 2];
            const [x2, y2] = [leftward ? end.x + end.width : end.x, end.y + end.height / 2];
            const middle = (x1 + x2) / 2;
            return (
              <g key={id}>
                <path d={`M${x1} ${y1}H${middle}V${y2}H${x2}`} className="fill-none stroke-ink" strokeWidth="1" markerStart={kind === "oneToOne" ? undefined : "url(#many-start)"} markerEnd={kind === "manyToMany" ? "url(#many-end)" : undefined} />
                <text x={middle} y={(y1 + y2) / 2 - 4} textAnchor="middle" className="fill-muted text-[11px]">
                  {name}
                </text>
              </g>
            );
          })}
          {entities.map((entity) => {
            const { x = 0, y = 0, width: wide = 0, height: high = 0 } = places.get(entity.id) ?? {};
            const { shown, more } = shownFields(entity);
            return (
              <g key={entity.id} transform={`translate(${x} ${y})`}>
                <rect width={wide} height={high} className="fill-sheet stroke-ink" strokeWidth="1" />
                <text x="12" y="23" className="fill-ink text-sm font-semibold">
                  {cut(entity.name, 24)}
                </text>
                {shown.map((field, index) => (
                  <text key={field.id} x="12" y={54 + index * 22} className="fill-muted text-xs">
                    {cut(field.name, 20)} : {field.type}
                  </text>
                ))}
                {more > 0 && (
                  <text x="12" y={54 + shown.length * 22} className="fill-muted text-xs">
                    {texts.diagram.more(more)}
                  </text>
                )}
              </g>
            );
          })}
        </svg>
      </div>
    </>
  );
}

function cut(text: string, most: number): string {
  const characters = [...text];
  return characters.length > most ? `${characters.slice(0, most - 1).join("")}…` : text;
}
