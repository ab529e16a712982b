import type { Genome, Provenance } from "../genome/index";
import type { Quote } from "./plan";

/** The sentences behind an element, each once, in the order of its provenance. */
export function quotesOf(genome: Genome, provenance: readonly Provenance[]): readonly Quote[] {
  const cited = provenance.flatMap((item) => (item.kind === "sentence" ? [item.sentence] : []));
  return genome.source.sentences.filter(({ id }) => cited.includes(id)).map(({ id, text }) => ({ sentence: id, text }));
}
