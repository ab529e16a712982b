import { deriveNames, type Entity, type Genome, type Relation } from "@/generators/genome";

/** The relations of an entity in words, seen from its side: "Has many Invoices". */
export function relationSentences(entity: Entity, genome: Genome): readonly string[] {
  const names = deriveNames(genome);
  return genome.relations.flatMap((relation) => {
    const outgoing = relation.from === entity.id ? [outgoingSentence(relation, names.entity(relation.to))] : [];
    const incoming = relation.to === entity.id ? [incomingSentence(relation, names.entity(relation.from))] : [];
    return [...outgoing, ...incoming];
  });
}

interface Other {
  readonly label: string;
  readonly pluralLabel: string;
}

function outgoingSentence(relation: Relation, other: Other): string {
  const as = `${calledAs(relation.name, other)}${relation.required ? ", always" : ""}`;
  switch (relation.kind) {
    case "manyToOne":
      return `Belongs to one ${other.label}${as}`;
    case "oneToOne":
      return `Belongs to one ${other.label} of its own${as}`;
    case "manyToMany":
      return `Has many ${other.pluralLabel}, which have many of these${as}`;
    default:
      throw new Error(`Unknown kind of relation: ${relation.kind satisfies never}`);
  }
}

function incomingSentence(relation: Relation, other: Other): string {
  const as = calledAs(relation.inverseName ?? "", other);
  switch (relation.kind) {
    case "manyToOne":
      return `Has many ${other.pluralLabel}${as}`;
    case "oneToOne":
      return `Has at most one ${other.label}${as}`;
    case "manyToMany":
      return `Has many ${other.pluralLabel}, which have many of these${as}`;
    default:
      throw new Error(`Unknown kind of relation: ${relation.kind satisfies never}`);
  }
}

/** A name is worth saying only when it is not the other entity's own. */
function calledAs(name: string, { label, pluralLabel }: Other): string {
  const plain = ["", label, pluralLabel].some((word) => word.toLowerCase() === name.toLowerCase());
  return plain ? "" : `, as ${name}`;
}
