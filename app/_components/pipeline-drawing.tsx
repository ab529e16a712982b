import { texts } from "@/texts/landing";

/** The line from a text to an archive, as an ordered list drawn like a section through a plan. */
export function PipelineDrawing() {
  return (
    <ol className="mt-6 grid border-t border-l border-line sm:grid-cols-2 lg:grid-cols-4">
      {texts.line.stages.map((stage) => (
        <li key={stage.name} className="border-r border-b border-line p-5">
          <h3 className="font-medium">{stage.name}</h3>
          <p className="mt-2 text-sm text-muted">{stage.text}</p>
        </li>
      ))}
    </ol>
  );
}
