import type { Entity, Field } from "@/generators/genome";

/** The fields of an entity: the founder's name, the type, and what holds for it. */
export function FieldTable({ entity }: { readonly entity: Entity }) {
  if (entity.fields.length === 0) {
    return <p className="border-t border-line px-4 py-3 text-sm text-muted">No fields were understood. A name field is a good start.</p>;
  }
  return (
    <div className="overflow-x-auto border-t border-line" tabIndex={0} role="region" aria-label={`Fields of ${entity.name}`}>
      <table className="w-full text-left text-sm">
        <thead className="sr-only">
          <tr>
            <th scope="col">Field</th>
            <th scope="col">Type</th>
            <th scope="col">Rules</th>
          </tr>
        </thead>
        <tbody>
          {entity.fields.map((field) => (
            <tr key={field.id} className="border-b border-line last:border-b-0">
              <th scope="row" className="px-4 py-1.5 align-top font-normal" dir="auto">
                {field.name}
              </th>
              <td className="px-2 py-1.5 align-top font-mono text-xs leading-5 text-muted">{field.type}</td>
              <td className="px-4 py-1.5 align-top text-muted">{fieldRules(field)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function fieldRules(field: Field): string {
  const rules = [
    field.required ? "required" : "",
    field.unique ? "unique" : "",
    field.readOnly ? "read only" : "",
    field.enumValues.map((value) => value.name).join(" · "),
    field.min === null ? "" : `at least ${field.min}`,
    field.max === null ? "" : `at most ${field.max}`,
    field.maxLength === null ? "" : `up to ${field.maxLength} characters`,
    field.sensitivity === "none" ? "" : `${field.sensitivity} data`,
  ];
  return rules.filter((rule) => rule !== "").join(", ");
}
