import { type Path, remove } from "../edit/genome-edit";
import type { Provenance } from "../genome";
import type { CheckContext } from "./check-context";
import { error, type Problem } from "./problem";

/** Every element that says where it comes from points at a sentence that is there. */
export function checkProvenance({ genome }: CheckContext): readonly Problem[] {
  const sentences = new Set(genome.source.sentences.map(({ id }) => id));
  return placesOf(genome, []).flatMap(({ at, provenance }) => {
    if (provenance.kind !== "sentence" || (sentences.has(provenance.sentence) && provenance.start <= provenance.end)) return [];
    return [error("unknown-sentence", { at, message: `An element points at the sentence ${provenance.sentence}, which is not in the description.`, fix: ["Forget where it came from", remove(at)] })];
  });
}

interface Place {
  readonly at: Path;
  readonly provenance: Provenance;
}

/** The schema puts a list called provenance on whatever can have one, at any depth. */
function placesOf(value: unknown, at: Path): readonly Place[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => placesOf(item, [...at, index]));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) =>
    key === "provenance" ? (item as readonly Provenance[]).map((provenance, index) => ({ at: [...at, key, index], provenance })) : placesOf(item, [...at, key]),
  );
}
