import type { Json } from "../edit/genome-edit";
import type { GenomeChange, PartKind } from "./genome-change";

/** A change as one sentence for a person. */
export function describeChange(change: GenomeChange): string {
  const what = describePart(change);
  switch (change.kind) {
    case "added":
      return `${capital(what)} is new.`;
    case "removed":
      return `${capital(what)} is gone.`;
    case "renamed":
      return `${capital(partName(change.part))} “${change.from}”${ofOwner(change)} is now called “${change.to}”.`;
    case "retyped":
      return `${capital(what)} changes from ${change.from} to ${change.to}.`;
    case "changed":
      return `${capital(spaced(change.property))} of ${what} changes from ${show(change.from)} to ${show(change.to)}.`;
    case "reordered":
      return change.ownerName === null ? `${capital(plural(change.part))} stand in another order.` : `${capital(plural(change.part))} of “${change.ownerName}” stand in another order.`;
    default:
      return change satisfies never;
  }
}

function describePart(change: GenomeChange): string {
  switch (change.part) {
    case "product":
    case "compliance":
      return `the ${partName(change.part)}`;
    case "permission":
      return `the permission “${change.name}”`;
    case "feature":
      return `the feature ${spaced(change.name)}`;
    case "workflow":
      return `the workflow of “${change.name}”`;
    case "retention":
      return `the retention of “${change.name}”`;
    case "entity":
    case "field":
    case "enumValue":
    case "relation":
    case "role":
    case "transition":
    case "rule":
    case "job":
    case "aiUse":
    case "integration":
    case "question":
      return `the ${partName(change.part)} “${change.name}”${ofOwner(change)}`;
    default:
      return change.part satisfies never;
  }
}

function ofOwner({ ownerName }: GenomeChange): string {
  return ownerName === null ? "" : ` of “${ownerName}”`;
}

function partName(part: PartKind): string {
  if (part === "enumValue") return "value";
  return part === "aiUse" ? "use of AI" : part;
}

function plural(part: PartKind): string {
  return part === "entity" ? "entities" : `${partName(part)}s`;
}

const spaced = (key: string): string => key.replace(/([a-z])([A-Z])/g, "$1 $2").toLowerCase();
const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

function show(value: Json): string {
  if (value === null) return "nothing";
  if (typeof value === "boolean") return value ? "yes" : "no";
  if (typeof value === "string") return value === "" ? "nothing" : `“${value.length > 80 ? `${value.slice(0, 79)}…` : value}”`;
  if (Array.isArray(value)) return value.length === 0 ? "nothing" : value.map(show).join(", ");
  return JSON.stringify(value);
}
