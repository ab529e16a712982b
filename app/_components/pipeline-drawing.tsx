const STAGES = [
  {
    name: "Description",
    text: "Your words, as Markdown or plain text. Field lists, tables, user stories and ordinary sentences are all read.",
  },
  {
    name: "Genome",
    text: "Entities, fields, relations, roles, workflows and features, each with its sentence. What was assumed says so; what was not understood is listed.",
  },
  {
    name: "Codebase",
    text: "Models, services, API, migrations, permissions, tests, containers and documentation. No runtime of ours, no unfinished corners.",
  },
  {
    name: "Zip",
    text: "One archive with a digest. The same genome gives the same bytes, today and next year.",
  },
] as const;

/** The line from a text to an archive, as an ordered list drawn like a section through a plan. */
export function PipelineDrawing() {
  return (
    <ol className="mt-6 grid border-t border-l border-line sm:grid-cols-2 lg:grid-cols-4">
      {STAGES.map((stage) => (
        <li key={stage.name} className="border-r border-b border-line p-5">
          <h3 className="font-medium">{stage.name}</h3>
          <p className="mt-2 text-sm text-muted">{stage.text}</p>
        </li>
      ))}
    </ol>
  );
}
