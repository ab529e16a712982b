import type { Genome } from "@/generators/genome";
import { layOutDiagram, type Box } from "./lay-out-diagram";

/** The plan of the product: entities as rooms, relations as lines. The cards say the same in words. */
export function EntityDiagram({ genome }: { readonly genome: Genome }) {
  if (genome.entities.length === 0) return null;
  const { width, height, boxes, lines } = layOutDiagram(genome);
  return (
    <section aria-labelledby="plan" className="mt-10">
      <h2 id="plan" className="text-xl font-semibold">
        Plan
      </h2>
      <div className="sheet drawing-ground mt-4 max-h-[36rem] overflow-auto" tabIndex={0} role="region" aria-label="Diagram of the entities">
        <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} role="img" aria-label={diagramText(genome)} className="mx-auto">
          {lines.map((line) => (
            <path key={line.id} d={line.path} className="fill-none stroke-ink" strokeWidth="1" markerStart={line.many ? "url(#many)" : undefined} />
          ))}
          {boxes.map((box) => (
            <EntityBox key={box.id} box={box} />
          ))}
          <defs>
            <marker id="many" viewBox="0 0 10 10" refX="0" refY="5" markerWidth="10" markerHeight="10" orient="auto">
              <path d="M0 0L10 5M0 5H10M0 10L10 5" className="fill-none stroke-ink" strokeWidth="1" />
            </marker>
          </defs>
        </svg>
      </div>
    </section>
  );
}

function EntityBox({ box }: { readonly box: Box }) {
  return (
    <a href={`#entity-${box.id}`} tabIndex={-1}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} className="fill-sheet stroke-ink" strokeWidth="1" />
      <text x={box.x + 12} y={box.y + 22} className="fill-ink text-sm font-semibold">
        {box.name}
      </text>
      {box.fields.length > 0 && <path d={`M${box.x} ${box.y + 34}h${box.width}`} className="stroke-line-strong" strokeWidth="1" />}
      {box.fields.map((field, index) => (
        <text key={index} x={box.x + 12} y={box.y + 52 + index * 18} className="fill-muted text-xs">
          {field}
        </text>
      ))}
    </a>
  );
}

function diagramText({ entities, relations }: Genome): string {
  return `${entities.length} entities and ${relations.length} relations: ${entities.map((entity) => entity.name).join(", ")}`;
}
