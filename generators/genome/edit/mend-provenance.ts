import type { Genome, Provenance } from "../genome";

/** The genome without references to sentences that its description does not have; what so loses its origin is a person's. */
export function mendProvenance(genome: Genome): Genome {
  const sentences = new Set(genome.source.sentences.map(({ id }) => id));
  return mend(genome, sentences) as Genome;
}

function mend(value: unknown, sentences: ReadonlySet<string>): unknown {
  if (Array.isArray(value)) return value.map((item) => mend(item, sentences));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === "provenance" ? mendList(item as readonly Provenance[], sentences) : mend(item, sentences)]));
}

function mendList(list: readonly Provenance[], sentences: ReadonlySet<string>): readonly Provenance[] {
  const kept = list.filter((origin) => origin.kind !== "sentence" || sentences.has(origin.sentence));
  return kept.length === 0 && list.length > 0 ? [{ kind: "person", note: "" }] : kept;
}
