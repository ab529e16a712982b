import type { Entity, Genome, Relation } from "@/generators/genome";

interface Seen {
  /** The entity whose card the sentence stands on. */
  readonly entity: Entity;
  readonly genome: Genome;
}

/** A relation in words, from the side of one of its two entities: "Has many Invoices." */
export function relationSentence(relation: Relation, { entity, genome }: Seen): string {
  const outgoing = relation.from === entity.id;
  const other = genome.entities.find((candidate) => candidate.id === (outgoing ? relation.to : relation.from));
  const one = other?.name ?? "User";
  const many = other?.plural ?? one;
  const name = outgoing ? relation.name : (relation.inverseName ?? "");
  const as = name === "" || [one, many].some((word) => word.toLowerCase() === name.toLowerCase()) ? "" : `, as ${name}`;
  const required = relation.required && outgoing ? ", always" : "";
  switch (relation.kind) {
    case "manyToOne":
      return outgoing ? `Belongs to one ${one}${as}${required}` : `Has many ${many}${as}`;
    case "oneToOne":
      return outgoing ? `Belongs to one ${one} of its own${as}${required}` : `Has at most one ${one}${as}`;
    case "manyToMany":
      return `Has many ${many}, each with many of these${as}`;
    default:
      throw new Error(`Unknown kind of relation: ${relation.kind satisfies never}`);
  }
}
